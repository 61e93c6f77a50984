// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.benchmarks;

import java.util.List;
import org.pishkhan.acceptance.wire.Call;

/** Officers who look at a page of their desk's queue. */
final class QueuePages implements Benchmark {

    private static final int PAGE = 50;
    private static final int FEW = 2;

    /** Which page. */
    enum Which {
        FIRST("queue-first", "open requests, first page"),
        LAST("queue-last", "open requests, last page"),
        SEARCH("queue-search", "open requests, search for a word"),
        TAB("queue-new", "tab of new requests, first page"),
        ENDED("queue-closed", "ended requests, first page"),
        ENDED_SEARCH("queue-closed-search", "ended requests, search for a word");

        private final String code;
        private final String title;

        Which(String code, String title) {
            this.code = code;
            this.title = title;
        }
    }

    private final Which which;

    QueuePages(Which which) {
        this.which = which;
    }

    @Override
    public String name() {
        return which.code;
    }

    @Override
    public String title() {
        return "Queue of a desk: " + which.title;
    }

    @Override
    public String goal() {
        return which == Which.FIRST ? "p95 < 300 ms" : "";
    }

    /** Desks have few officers. */
    @Override
    public int clients(int available) {
        return Math.min(FEW, available);
    }

    @Override
    public List<Step> prepare(Stage stage, Crowd crowd, int clients) {
        List<Line> officers = crowd.everyone(client -> stage.officer());
        int total = Stage.granted(officers.get(0).send(page(0))).view().number("total");
        Call call = page(which == Which.LAST ? Math.max(0, total - PAGE) : 0);
        return Benchmark.forEach(clients, client -> () -> {
            Stage.granted(officers.get(client).send(call));
            return true;
        });
    }

    private Call page(int skip) {
        Call call = Call.get("/desks/" + Stage.DESK + "/requests")
                .with("skip", skip)
                .with("max", PAGE);
        return switch (which) {
            case FIRST, LAST -> call;
            case SEARCH -> call.with("q", "پروانه");
            case TAB -> call.with("state", "new");
            case ENDED -> call.with("state", "closed");
            case ENDED_SEARCH -> call.with("state", "closed").with("q", "پروانه");
        };
    }
}
