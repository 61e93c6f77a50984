// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.extensions.surf.util.I18NUtil;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.Registry;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/**
 * What every web script does: subclasses read the call, do one piece of work in {@link #read} or {@link #write}, and shape
 * the answer; this class sends it, or the problem in its place. The descriptors say {@code transaction none}, so nothing is
 * sent before the transaction is over, and a refusal rolls back because it leaves the transaction as an exception.
 */
public abstract class ApiScript extends AbstractWebScript {

    private static final Logger LOG = LoggerFactory.getLogger(ApiScript.class);

    private static final List<String> ANY_METHOD = List.of("GET", "POST", "PUT", "DELETE");

    private final Edge edge;

    protected ApiScript(Edge edge) {
        this.edge = edge;
    }

    /** Answers one call. */
    protected abstract Response answer(Call call) throws IOException;

    /** Tells our own pages from those of other sites. */
    protected final OwnSite site() {
        return edge.site();
    }

    /** Runs work in a read-only transaction. */
    protected final <T> T read(Supplier<T> work) {
        return edge.transactions().read(work);
    }

    /** Runs work in a read-write transaction; it may run twice. */
    protected final <T> T write(Supplier<T> work) {
        return edge.transactions().write(work);
    }

    /** The methods that the address of this call answers. */
    final Set<String> methodsAt(Call call) {
        Registry scripts = getContainer().getRegistry();
        return ANY_METHOD.stream()
                .filter(method -> isAnswered(scripts.findWebScript(method, call.address())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isAnswered(Match match) {
        return match != null && match.getWebScript() != null && !(match.getWebScript() instanceof Elsewhere);
    }

    /** The runtime lets a POST name another method in a header or parameter; a form of another site could do that too. */
    private void demandOwnMethod(Call call) {
        if (!getDescription().getMethod().equalsIgnoreCase(call.client().method())) {
            throw new WrongMethod(methodsAt(call));
        }
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
            demandOwnMethod(call);
            return answer(call);
        } catch (RuntimeException | IOException | LinkageError | StackOverflowError problem) {
            edge.drain(call);
            return edge.problems().response(problem, call.language());
        }
    }
}
