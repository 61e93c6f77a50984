// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured, as a table in Markdown. */
final class Report {

    private final List<String> measured = new ArrayList<>();
    private final List<String> facts = new ArrayList<>();

    void add(Benchmark benchmark, int clients, Figures figures) {
        String failures = figures.failures();
        measured.add(String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.0f | %.0f | %.0f | %.0f | %s | %s | %s |",
                benchmark.title(),
                clients,
                figures.perSecond(),
                figures.percentile(50),
                figures.percentile(95),
                figures.percentile(99),
                figures.max(),
                figures.workOfOne()
                        .map(work -> String.format(Locale.ROOT, "%.1f", work))
                        .orElse(""),
                failures.isEmpty() ? "none" : failures,
                benchmark.goal()));
    }

    void addStart(Duration start) {
        facts.add(String.format(
                Locale.ROOT,
                "Start, from the command to the first answer: %.1f s (goal: < 15 s).",
                start.toMillis() / 1000.0));
    }

    void addHeap(Gauge.Heap heap) {
        facts.add(String.format(
                Locale.ROOT,
                "Heap of the host after all this: %d MB live, %d MB at most, garbage included, of %d MB (goal: within 512 MB).",
                heap.live(),
                heap.peak(),
                heap.limit()));
    }

    void add(String sentence) {
        facts.add(sentence);
    }

    void addRaised(Map<String, String> raised) {
        List<String> each = raised.entrySet().stream()
                .map(limit -> "`" + limit.getKey() + "=" + limit.getValue() + "`")
                .toList();
        facts.add("Changed for the measurement: " + String.join(", ", each) + ".");
    }

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        lines.add("| what | clients | per second | p50 ms | p95 ms | p99 ms | max ms | CPU ms | errors | goal |");
        lines.add("|---|---:|---:|---:|---:|---:|---:|---:|---|---|");
        lines.addAll(measured);
        lines.add("");
        lines.add("* CPU ms: processor time of the host for one call, all its threads together.");
        facts.forEach(fact -> lines.add("* " + fact));
        return String.join("\n", lines);
    }
}
