// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.pishkhan.embedded.edge.Http.Reply;

/**
 * Whether nobody can tell two kinds of calls from each other by their answers. Bodies must be equal but for the id of the log
 * line; the medians of the times must differ by no more than {@link #TOLERANCE} or a quarter, whichever is more. Both kinds take
 * turns, so that whatever else the machine does befalls both. A difference that is chance goes away with more samples, so there
 * are two further rounds before it counts.
 */
final class Likeness {

    static final Duration TOLERANCE = Duration.ofMillis(3);

    private static final double TOLERATED_PART = 0.25;
    private static final int WARM_UP = 60;
    private static final int SAMPLES = 200;
    private static final int ROUNDS = 3;

    private final Kind one;
    private final Kind other;

    private Likeness(Kind one, Kind other) {
        this.one = one;
        this.other = other;
    }

    /**
     * One kind of call.
     *
     * @param prepare what comes before each call and does not count; answers the call
     */
    record Kind(String name, Supplier<Supplier<Reply>> prepare, List<Long> nanos) {

        Kind(String name, Supplier<Supplier<Reply>> prepare) {
            this(name, prepare, new ArrayList<>());
        }

        private Reply sample() {
            Supplier<Reply> call = prepare.get();
            long start = System.nanoTime();
            Reply reply = call.get();
            nanos.add(System.nanoTime() - start);
            return reply;
        }

        private long median() {
            List<Long> sorted = new ArrayList<>(nanos);
            Collections.sort(sorted);
            return sorted.get(sorted.size() / 2);
        }
    }

    static void assertAlike(Kind one, Kind other) {
        new Likeness(one, other).assertAlike();
    }

    private void assertAlike() {
        one.nanos().clear();
        other.nanos().clear();
        takeTurns(WARM_UP);
        one.nanos().clear();
        other.nanos().clear();
        for (int round = 0; round < ROUNDS; round++) {
            takeTurns(SAMPLES);
            if (difference() <= tolerance()) {
                return;
            }
        }
        assertThat(difference())
                .as("%s: %d µs, %s: %d µs", one.name(), one.median() / 1_000, other.name(), other.median() / 1_000)
                .isLessThanOrEqualTo(tolerance());
    }

    private void takeTurns(int times) {
        for (int i = 0; i < times; i++) {
            Kind first = i % 2 == 0 ? one : other;
            Kind second = i % 2 == 0 ? other : one;
            Reply reply = first.sample();
            Reply like = second.sample();
            assertThat(like.status()).as("%s and %s", one.name(), other.name()).isEqualTo(reply.status());
            assertThat(words(like)).as("%s and %s", one.name(), other.name()).isEqualTo(words(reply));
        }
    }

    private static ObjectNode words(Reply reply) {
        return ((ObjectNode) reply.json()).without("logId");
    }

    private long difference() {
        return Math.abs(one.median() - other.median());
    }

    private long tolerance() {
        long greater = Math.max(one.median(), other.median());
        return Math.max(TOLERANCE.toNanos(), (long) (greater * TOLERATED_PART));
    }
}
