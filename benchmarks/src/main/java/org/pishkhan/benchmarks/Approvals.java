// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.pishkhan.acceptance.wire.Call;

/** Officers who approve letters: status, history, message, rights, register number and workflow in one transaction each. */
final class Approvals implements Benchmark {

    /** Twice what is to be reached; what is left over does no harm. */
    private static final int LETTERS_A_SECOND = 40;

    @Override
    public String name() {
        return "approvals";
    }

    @Override
    public String title() {
        return "Whole approvals, all of one secretariat";
    }

    @Override
    public String goal() {
        return "≥ 20/s";
    }

    @Override
    public int clients(int available) {
        return available;
    }

    @Override
    public List<Step> prepare(Stage stage, Crowd crowd, int clients) {
        Queue<String> letters = new ConcurrentLinkedQueue<>();
        Duration whole = stage.warmUp().plus(stage.duration());
        long each = Math.max(1, whole.toMillis() * LETTERS_A_SECOND / 1_000 / clients);
        crowd.everyone(client -> {
            Line citizen = stage.citizen();
            for (int i = 0; i < each; i++) {
                letters.add(Stage.file(citizen, "نامهٔ " + i));
            }
            return null;
        });
        List<Line> officers = crowd.everyone(client -> stage.officer());
        return Benchmark.forEach(clients, client -> () -> approve(officers.get(client), letters.poll()));
    }

    private static boolean approve(Line officer, String letter) {
        if (letter == null) {
            return false;
        }
        Call call = Call.post("/requests/" + letter + "/approve").json(Map.of("assignee", Stage.EXPERT));
        Stage.granted(officer.send(call));
        return true;
    }
}
