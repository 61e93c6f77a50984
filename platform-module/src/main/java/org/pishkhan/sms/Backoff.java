// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.sms;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * When a message that could not be handed over is tried again.
 *
 * @param pauses before the second, third … hand-off; the last one repeats
 * @param window how long after it was written a message is tried, at least four hours
 */
public record Backoff(List<Duration> pauses, Duration window) {

    private static final Duration SHORTEST_WINDOW = Duration.ofHours(4);

    public Backoff {
        pauses = List.copyOf(pauses);
        if (pauses.isEmpty() || pauses.stream().anyMatch(Duration::isNegative)) {
            throw new IllegalArgumentException("A back-off needs pauses of no negative length");
        }
        if (window.compareTo(SHORTEST_WINDOW) < 0) {
            throw new IllegalArgumentException("Messages must be tried for at least " + SHORTEST_WINDOW);
        }
    }

    /** Reads the pauses from configuration: ISO-8601 durations separated by commas. */
    public static Backoff of(String pauses, Duration window) {
        return new Backoff(
                Arrays.stream(pauses.split(","))
                        .map(pause -> Duration.parse(pause.strip()))
                        .toList(),
                window);
    }

    /** When the next hand-off is due; empty when the window has closed. */
    Optional<Instant> next(OutboxEntry entry, Instant now) {
        Duration pause = pauses.get(Math.min(Math.max(entry.attempts(), 1), pauses.size()) - 1);
        Instant end = entry.message().at().plus(window);
        return Optional.of(now.plus(pause)).filter(next -> !next.isAfter(end));
    }
}
