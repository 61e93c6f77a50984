// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pishkhan.triage.DeskWorld.code;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.platform.Transactions;
import org.pishkhan.request.Request;
import org.pishkhan.support.FakeExclusiveJob;
import org.pishkhan.support.FakeTransactions;
import org.pishkhan.support.FilingBuilder;
import org.pishkhan.support.People;

class LostTasksTest {

    private final DeskWorld world = new DeskWorld();
    private final StaffMember officer = People.officer("central");
    private LostTasksJob job;

    @BeforeEach
    void schedule() {
        job = new LostTasksJob(
                world.store, world.catalogue, world.process, new FakeTransactions(), new FakeExclusiveJob());
    }

    @Test
    void givesALetterWithoutATaskToItsExpertAgain() {
        Request letter = registered();
        int events = world.store.history(letter.trackingCode()).size();
        world.process.loseAll();

        job.run();

        assertThat(world.process.running())
                .extracting(LetterTask::trackingCode, LetterTask::assignee)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(letter.trackingCode(), "expert-1"));
        assertThat(world.store.history(letter.trackingCode())).hasSize(events);
    }

    @Test
    void leavesLettersAloneThatHaveTheirTask() {
        registered();
        List<LetterTask> before = world.process.running();

        job.run();
        job.run();

        assertThat(world.process.running()).isEqualTo(before);
    }

    @Test
    void leavesAloneWhatIsNotRegistered() {
        world.filed();
        Request answered = world.filed();
        world.triage.answerAtOnce(world.as(officer), code(answered), "yes", Optional.empty());

        job.run();

        assertThat(world.process.running()).isEmpty();
    }

    @Test
    void goesThroughMoreLettersThanOneRoundLooksAt() {
        IntStream.range(0, 1_100).forEach(index -> registered());
        world.process.loseAll();

        job.run();
        assertThat(world.process.running()).hasSize(1_000);

        job.run();
        assertThat(world.process.running()).hasSize(1_100);
    }

    @Test
    void letsALetterThatCannotHaveATaskHoldUpNoOther() {
        Request refused = registered();
        Request other = registered();
        Request another = registered();
        world.process.loseAll();
        world.process.refuse(refused.trackingCode());

        job.run();

        assertThat(world.process.running())
                .extracting(LetterTask::trackingCode)
                .containsExactlyInAnyOrder(other.trackingCode(), another.trackingCode());
    }

    @Test
    void passesNoDeskOverWhenALookIsRepeated() {
        Request letter =
                world.citizens.submit(FilingBuilder.aFiling().at("development").build());
        StaffMember second = world.as(People.officer("development"));
        world.triage.approve(second, code(letter), Approval.to("expert-2"));
        world.process.loseAll();

        new LostTasksJob(world.store, world.catalogue, world.process, new RepeatedLooks(), new FakeExclusiveJob())
                .run();

        assertThat(world.process.running()).extracting(LetterTask::trackingCode).containsExactly(letter.trackingCode());
    }

    /** Every look at the database is done twice, as after a conflict. */
    private static final class RepeatedLooks implements Transactions {

        private final Transactions once = new FakeTransactions();

        @Override
        public <T> T write(Supplier<T> work) {
            return once.write(work);
        }

        @Override
        public <T> T read(Supplier<T> work) {
            once.read(work);
            return once.read(work);
        }

        @Override
        public void afterCommit(Runnable action) {
            once.afterCommit(action);
        }
    }

    private Request registered() {
        Request request = world.filed();
        world.triage.approve(world.as(officer), code(request), Approval.to("expert-1"));
        return request;
    }
}
