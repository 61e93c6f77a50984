// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.benchmarks;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.pishkhan.acceptance.wire.Call;

/** Anyone with a tracking code, without signing in. */
final class StatusLookUps implements Benchmark {

    private static final int CODES = 50;

    @Override
    public String name() {
        return "status";
    }

    @Override
    public String title() {
        return "Status look-ups by tracking code";
    }

    @Override
    public String goal() {
        return "≥ 200/s, p95 < 200 ms";
    }

    @Override
    public int clients(int available) {
        return available;
    }

    @Override
    public List<Step> prepare(Stage stage, Crowd crowd, int clients) {
        Line citizen = stage.citizen();
        List<String> codes = IntStream.range(0, CODES)
                .mapToObj(number -> Stage.file(citizen, "پرسش " + number))
                .toList();
        List<Line> lines = crowd.everyone(client -> stage.passerby());
        return Benchmark.forEach(clients, client -> () -> {
            String code = codes.get(ThreadLocalRandom.current().nextInt(codes.size()));
            Stage.granted(lines.get(client).send(Call.get("/public/status/" + code)));
            return true;
        });
    }
}
