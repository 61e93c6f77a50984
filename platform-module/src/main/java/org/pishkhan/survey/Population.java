// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.survey;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How many requests of a service reached a stage within the period; counted once an hour, because nobody needs it exactly. */
final class Population {

    private static final Duration FRESH = Duration.ofHours(1);

    private final SurveyStore store;
    private final Duration period;
    private final Clock clock;
    private final Map<Group, Counted> counts = new ConcurrentHashMap<>();

    Population(SurveyStore store, Duration period, Clock clock) {
        this.store = store;
        this.period = period;
        this.clock = clock;
    }

    long of(String service, Stage stage) {
        Instant now = clock.instant();
        return counts.compute(
                        new Group(service, stage), (group, known) -> isFresh(known, now) ? known : count(group, now))
                .number();
    }

    private static boolean isFresh(Counted known, Instant now) {
        return known != null
                && known.at().isAfter(now.minus(FRESH))
                && !known.at().isAfter(now);
    }

    private Counted count(Group group, Instant now) {
        return new Counted(now, store.population(group.service(), group.stage(), now.minus(period)));
    }

    private record Group(String service, Stage stage) {}

    private record Counted(Instant at, long number) {}
}
