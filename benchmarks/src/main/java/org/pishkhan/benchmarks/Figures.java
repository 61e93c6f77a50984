// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.benchmarks;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Times and failures of one measurement; any number of threads may add to it. */
final class Figures {

    private static final long LONGEST = TimeUnit.MINUTES.toMicros(5);
    private static final double MICROS_PER_MILLI = 1_000.0;
    private static final double NANOS_PER_MILLI = 1_000_000.0;

    private final Histogram micros = new ConcurrentHistogram(LONGEST, 3);
    private final Map<String, Integer> failures = new TreeMap<>();
    private Duration lasted = Duration.ZERO;
    private Optional<Duration> worked = Optional.empty();

    void succeeded(long nanos) {
        micros.recordValue(Math.min(LONGEST, TimeUnit.NANOSECONDS.toMicros(nanos)));
    }

    synchronized void failed(String how) {
        failures.merge(how, 1, Integer::sum);
    }

    void lasted(Duration duration) {
        lasted = duration;
    }

    void worked(Duration processorTime) {
        worked = Optional.of(processorTime);
    }

    /** Milliseconds of processor time of the target for each call, failed ones not counted as calls. */
    Optional<Double> workOfOne() {
        return worked.filter(work -> count() > 0).map(work -> work.toNanos() / NANOS_PER_MILLI / count());
    }

    long count() {
        return micros.getTotalCount();
    }

    double perSecond() {
        double seconds = lasted.toNanos() / (double) TimeUnit.SECONDS.toNanos(1);
        return seconds == 0 ? 0 : count() / seconds;
    }

    /** Milliseconds within which that share of the calls was answered. */
    double percentile(double percent) {
        return micros.getValueAtPercentile(percent) / MICROS_PER_MILLI;
    }

    double max() {
        return micros.getMaxValue() / MICROS_PER_MILLI;
    }

    /** What failed and how often; empty when nothing did. */
    synchronized String failures() {
        return failures.entrySet().stream()
                .map(entry -> entry.getValue() + " × " + entry.getKey())
                .collect(Collectors.joining(", "));
    }
}
