// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.pishkhan.platform.Transactions;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** What all web scripts share. */
public final class Edge {

    /** Bytes drained for a caller that was turned away before its form was read. */
    static final long MOST_DRAINED_AT_THE_DOOR = 8L * 1024 * 1024;

    static final Duration LONGEST_DRAINED = Duration.ofSeconds(10);

    private static final int CHUNK = 32 * 1024;

    private final Transactions transactions;
    private final ProblemMapper problems;
    private final Clients clients;
    private final FormReader forms;
    private final OwnSite site;
    private final long mostDrained;
    private final LongSupplier nanoTime;

    /** @param mostDrained bytes of a refused body that are read and thrown away, see {@link #drain} */
    public Edge(
            Transactions transactions,
            ProblemMapper problems,
            Clients clients,
            FormReader forms,
            OwnSite site,
            long mostDrained) {
        this(transactions, problems, clients, forms, site, mostDrained, System::nanoTime);
    }

    Edge(
            Transactions transactions,
            ProblemMapper problems,
            Clients clients,
            FormReader forms,
            OwnSite site,
            long mostDrained,
            LongSupplier nanoTime) {
        this.transactions = transactions;
        this.problems = problems;
        this.clients = clients;
        this.forms = forms;
        this.site = site;
        this.mostDrained = mostDrained;
        this.nanoTime = nanoTime;
    }

    Transactions transactions() {
        return transactions;
    }

    OwnSite site() {
        return site;
    }

    ProblemMapper problems() {
        return problems;
    }

    Call open(WebScriptRequest request) {
        return new Call(request, forms, clients.of(request));
    }

    /**
     * Reads on after a refusal, up to a limit, so that a browser which is still sending gets to see the answer: Tomcat
     * cuts the connection when more than 2 MB are left. A body that declares itself larger is not read at all. Callers that
     * were turned away before their form was read do not keep a thread busy for long.
     */
    void drain(Call call) {
        long most = call.formBegun() ? mostDrained : Math.min(mostDrained, MOST_DRAINED_AT_THE_DOOR);
        if (call.declaredLength() > most) {
            return;
        }
        try {
            InputStream body = call.body();
            byte[] chunk = new byte[CHUNK];
            long start = nanoTime.getAsLong();
            int read = 0;
            for (long drained = 0;
                    read >= 0 && drained < most && nanoTime.getAsLong() - start < LONGEST_DRAINED.toNanos();
                    drained += read) {
                read = body.read(chunk);
            }
        } catch (IOException | RuntimeException gone) {
            // whoever does not send any more gets the answer all the same
        }
    }
}
