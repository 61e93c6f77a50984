// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pishkhan.triage.DeskWorld.code;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pishkhan.request.Event;
import org.pishkhan.request.Request;
import org.pishkhan.request.Status;
import org.pishkhan.request.Step;
import org.pishkhan.support.FakeExclusiveJob;
import org.pishkhan.support.FakeTransactions;
import org.pishkhan.support.People;

class ClosingTest {

    private static final Duration AGE = Duration.ofDays(15);

    private final DeskWorld world = new DeskWorld();

    @Test
    void closesWhatWasAnsweredLongAgo() {
        Request request = answered();
        world.clock.pass(AGE.plusSeconds(1));

        int closed = world.triage.closeAnswered(AGE, 10);

        assertThat(closed).isEqualTo(1);
        assertThat(world.now(request).status()).isEqualTo(Status.CLOSED);
        assertThat(world.lastEvent(request)).isEqualTo(Event.of(Step.CLOSED, world.clock.instant(), Event.SYSTEM, ""));
    }

    @Test
    void leavesTimeToObject() {
        Request request = answered();
        world.clock.pass(AGE);

        assertThat(world.triage.closeAnswered(AGE, 10)).isZero();
        assertThat(world.now(request).status()).isEqualTo(Status.ANSWERED);
    }

    @Test
    void closesNoMoreThanAsked() {
        answered();
        answered();
        world.clock.pass(AGE.plusSeconds(1));

        assertThat(world.triage.closeAnswered(AGE, 1)).isEqualTo(1);
    }

    @Test
    void countsWhatItReallyClosed() {
        Request gone = answered();
        answered();
        world.store.lose(gone.trackingCode());
        world.clock.pass(AGE.plusSeconds(1));

        assertThat(world.triage.closeAnswered(AGE, 10)).isEqualTo(1);
        assertThat(world.triage.closeAnswered(AGE, 10)).isZero();
    }

    @Test
    void goesOnUntilAllAreClosed() {
        IntStream.range(0, 120).forEach(i -> answered());
        world.clock.pass(AGE.plusSeconds(1));

        new ClosingJob(world.triage, new FakeTransactions(), new FakeExclusiveJob(), AGE).run();

        assertThat(world.triage.closeAnswered(AGE, 1)).isZero();
    }

    private Request answered() {
        return world.triage.answerAtOnce(
                world.as(People.officer("central")), code(world.filed()), "yes", Optional.empty());
    }
}
