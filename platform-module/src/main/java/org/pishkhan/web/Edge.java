// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.io.IOException;
import java.io.InputStream;
import org.pishkhan.platform.Transactions;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** What all web scripts share. */
public final class Edge {

    private static final int CHUNK = 32 * 1024;

    private final Transactions transactions;
    private final ProblemMapper problems;
    private final Clients clients;
    private final FormReader forms;
    private final long mostDrained;

    /** @param mostDrained bytes of a refused body that are read and thrown away, see {@link #drain} */
    public Edge(
            Transactions transactions, ProblemMapper problems, Clients clients, FormReader forms, long mostDrained) {
        this.transactions = transactions;
        this.problems = problems;
        this.clients = clients;
        this.forms = forms;
        this.mostDrained = mostDrained;
    }

    Transactions transactions() {
        return transactions;
    }

    ProblemMapper problems() {
        return problems;
    }

    Call open(WebScriptRequest request) {
        return new Call(request, forms, clients.of(request));
    }

    /**
     * Reads on after a refusal, up to a limit, so that a browser which is still sending gets to see the answer: Tomcat
     * cuts the connection when more than 2 MB are left. A body that declares itself larger is not read at all.
     */
    void drain(Call call) {
        if (call.declaredLength() > mostDrained) {
            return;
        }
        try {
            InputStream body = call.body();
            byte[] chunk = new byte[CHUNK];
            long drained = 0;
            for (int read = body.read(chunk); read >= 0 && drained < mostDrained; read = body.read(chunk)) {
                drained += read;
            }
        } catch (IOException | RuntimeException gone) {
            // whoever does not send any more gets the answer all the same
        }
    }
}
