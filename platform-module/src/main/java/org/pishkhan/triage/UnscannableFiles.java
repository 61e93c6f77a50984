// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.pishkhan.request.Quarantine.Held;

/**
 * The files in quarantine of which trying again promises little, and when each is worth the next try: after a minute, then twice as long
 * each time, up to a day. Kept in memory, so that after a start, perhaps with other settings of the scanner, each is tried once.
 */
final class UnscannableFiles {

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Map<Held, Wait> waits = new ConcurrentHashMap<>();

    private record Wait(Duration pause, Instant until) {}

    boolean isWaiting(Held held, Instant now) {
        Wait wait = waits.get(held);
        return wait != null && now.isBefore(wait.until());
    }

    /** The try failed; answers whether it was the first that did. */
    boolean failed(Held held, Instant now) {
        Wait last = waits.get(held);
        Duration pause = last == null ? SHORTEST : last.pause().multipliedBy(2);
        Duration shorter = pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
        waits.put(held, new Wait(shorter, now.plus(shorter)));
        return last == null;
    }

    void settled(Held held) {
        waits.remove(held);
    }

    int count() {
        return waits.size();
    }
}
