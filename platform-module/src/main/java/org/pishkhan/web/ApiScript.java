// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.extensions.surf.util.I18NUtil;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/**
 * What every web script does: subclasses read the call, do one piece of work in {@link #read} or {@link #write}, and shape
 * the answer; this class sends it, or the problem in its place. The descriptors say {@code transaction none}, so nothing is
 * sent before the transaction is over, and a refusal rolls back because it leaves the transaction as an exception.
 */
public abstract class ApiScript extends AbstractWebScript {

    private static final Logger LOG = LoggerFactory.getLogger(ApiScript.class);

    private final Edge edge;

    protected ApiScript(Edge edge) {
        this.edge = edge;
    }

    /** Answers one call. */
    protected abstract Response answer(Call call) throws IOException;

    /** Runs work in a read-only transaction. */
    protected final <T> T read(Supplier<T> work) {
        return edge.transactions().read(work);
    }

    /** Runs work in a read-write transaction; it may run twice. */
    protected final <T> T write(Supplier<T> work) {
        return edge.transactions().write(work);
    }

    /**
     * Never throws for a client that went away: RepositoryContainer.transactionedExecute swallows that exception and then
     * runs a script with {@code transaction none} a second time.
     */
    @Override
    public final void execute(WebScriptRequest request, WebScriptResponse response) {
        Locale before = I18NUtil.getLocaleOrNull();
        try (Call call = edge.open(request)) {
            I18NUtil.setLocale(Languages.locale(call.language()));
            respond(call).send(response);
        } catch (IOException gone) {
            LOG.debug("The client went away", gone);
        } finally {
            I18NUtil.setLocale(before);
        }
    }

    private Response respond(Call call) {
        try {
            return answer(call);
        } catch (RuntimeException | IOException problem) {
            edge.drain(call);
            return edge.problems().response(problem, call.language());
        }
    }
}
