// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How often one client address may do something within a minute. Kept in memory of this node, for the addresses seen
 * last. Safe for many threads.
 */
public final class AddressLimits {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final OptionalInt WELCOME = OptionalInt.empty();

    private final Map<Deed, Integer> perMinute;
    private final Clock clock;
    private final Map<Key, Count> counts;

    /** @param addresses how many addresses are remembered */
    public AddressLimits(
            int filings, int codeRequests, int unknownLookUps, int wrongCodes, int addresses, Clock clock) {
        this.perMinute = Map.of(
                Deed.FILING, filings,
                Deed.CODE_REQUEST, codeRequests,
                Deed.UNKNOWN_LOOK_UP, unknownLookUps,
                Deed.WRONG_CODE, wrongCodes);
        this.clock = clock;
        this.counts = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, Count> eldest) {
                return size() > addresses;
            }
        };
    }

    /** What is limited. */
    public enum Deed {
        FILING,
        CODE_REQUEST,
        UNKNOWN_LOOK_UP,
        WRONG_CODE
    }

    private record Key(Deed deed, String address) {}

    private record Count(Instant since, int deeds) {}

    /**
     * Counts a deed; if it is one too many, answers after how many seconds to come again.
     *
     * @param address what counts as one client, in one spelling
     */
    public synchronized OptionalInt take(Deed deed, String address) {
        Key key = new Key(deed, address);
        Count count = current(key);
        counts.put(key, new Count(count.since(), count.deeds() + 1));
        return count.deeds() < perMinute.get(deed) ? WELCOME : retryAfter(count);
    }

    /** Whether the next deed would be one too many; counts nothing. */
    public synchronized OptionalInt refusal(Deed deed, String address) {
        Count count = current(new Key(deed, address));
        return count.deeds() < perMinute.get(deed) ? WELCOME : retryAfter(count);
    }

    private Count current(Key key) {
        Instant now = clock.instant();
        Count fresh = new Count(now, 0);
        Count count = counts.getOrDefault(key, fresh);
        return count.since().plus(MINUTE).isAfter(now) ? count : fresh;
    }

    private OptionalInt retryAfter(Count count) {
        Duration left = Duration.between(clock.instant(), count.since().plus(MINUTE));
        return OptionalInt.of((int) Math.max(1, left.plusMillis(999).toSeconds()));
    }
}
