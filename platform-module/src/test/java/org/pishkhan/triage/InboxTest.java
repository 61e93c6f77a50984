// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.pishkhan.triage.DeskWorld.code;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.pishkhan.catalogue.Receiver;
import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.register.RegisterEntry;
import org.pishkhan.request.Answer;
import org.pishkhan.request.Event;
import org.pishkhan.request.IllegalTransition;
import org.pishkhan.request.NotAllowed;
import org.pishkhan.request.Paging;
import org.pishkhan.request.Request;
import org.pishkhan.request.Status;
import org.pishkhan.request.Step;
import org.pishkhan.request.UnknownItem;
import org.pishkhan.support.People;
import org.pishkhan.support.Uploads;

class InboxTest {

    private static final StaffMember FIRST = People.expert("expert-1");
    private static final StaffMember SECOND = People.expert("expert-2");

    private final DeskWorld world = new DeskWorld();
    private final Request request = world.filed();
    private final String task = world.triage
            .approve(
                    world.as(People.officer("central")),
                    code(request),
                    new Approval("expert-1", List.of(), "Examine", 2))
            .taskId();

    @Test
    void holdsTheOwnTasks() {
        world.as(FIRST);

        assertThat(world.inbox.tasks(new Paging(0, 50)).items())
                .extracting(own -> own.task().id())
                .containsExactly(task);
        assertThat(world.inbox.task(FIRST, task).letter()).isEqualTo(world.now(request));
        assertThat(world.inbox.taskOf(FIRST, request.trackingCode())).isPresent();
    }

    @Test
    void knowsNothingOfTheTasksOfOthers() {
        world.as(SECOND);

        assertUnknown(() -> world.inbox.task(SECOND, task));
        assertUnknown(() -> world.inbox.refer(SECOND, task, "expert-3", ""));
        assertUnknown(() -> world.inbox.answer(SECOND, task, "", Optional.empty()));
        assertUnknown(() -> world.inbox.task(SECOND, "activiti$99"));
        assertThat(world.inbox.taskOf(SECOND, request.trackingCode())).isEmpty();
    }

    @Test
    void refersToAnotherExpertWithAnInstruction() {
        Request referred = world.inbox.refer(world.as(FIRST), task, "expert-3", "نظر کارشناسی بدهید");

        assertThat(referred.status()).isEqualTo(Status.REGISTERED);
        assertThat(referred.letter().orElseThrow().assignee()).isEqualTo("expert-3");
        assertThat(referred.instruction()).as("the history has it").isEmpty();
        assertThat(world.store.readersOf(request.trackingCode())).contains("expert-1", "expert-3");
        assertThat(world.lastEvent(request))
                .isEqualTo(Event.of(Step.ASSIGNED, world.clock.instant(), "expert-1", "نظر کارشناسی بدهید")
                        .to("expert-3"));
    }

    @Test
    void refersToAReceiverOfAnyDeskAndBack() {
        world.inbox.refer(world.as(FIRST), task, "expert-3", "");
        String next = world.process.running().get(0).id();

        Request back = world.inbox.refer(world.as(People.expert("expert-3")), next, "expert-1", "");

        assertThat(back.letter().orElseThrow().assignee()).isEqualTo("expert-1");
        assertThat(world.lastEvent(request).note())
                .as("no instruction this time")
                .isEmpty();
    }

    @Test
    void takesTheCommentOfATaskFormForTheInstruction() {
        world.triage.assigned("expert-1", request.trackingCode(), "expert-2", "  با سپاس  ");

        assertThat(world.lastEvent(request).note()).isEqualTo("با سپاس");
    }

    @Test
    void repeatsNoInstructionWhenATaskFormHasNoComment() {
        world.inbox.refer(world.as(FIRST), task, "expert-2", "نظر کارشناسی بدهید");

        world.triage.assigned("expert-2", request.trackingCode(), "expert-3", "");

        assertThat(world.lastEvent(request).assignee()).contains("expert-3");
        assertThat(world.lastEvent(request).note()).isEmpty();
    }

    @Test
    void refusesAReferralToNobodyOneselfAndStrangers() {
        world.as(FIRST);

        Refused.fieldsOf(() -> world.inbox.refer(FIRST, task, "", "")).containsExactly("assignee required");
        Refused.fieldsOf(() -> world.inbox.refer(FIRST, task, "expert-1", "")).containsExactly("assignee invalid");
        Refused.fieldsOf(() -> world.inbox.refer(FIRST, task, "officer-central", ""))
                .containsExactly("assignee unknown");
        Refused.fieldsOf(() -> world.inbox.refer(FIRST, task, "expert-2", "x".repeat(501)))
                .containsExactly("note too-long");
        assertThat(world.process.running()).extracting(LetterTask::id).containsExactly(task);
    }

    @Test
    void refusesTheSameFromATaskForm() {
        Refused.fieldsOf(() -> world.triage.assigned("expert-1", request.trackingCode(), "stranger", "x".repeat(501)))
                .containsExactlyInAnyOrder("assignee unknown", "note too-long");
    }

    @Test
    void answersWithTextAndFile() {
        Request answered = world.inbox.answer(world.as(FIRST), task, "گواهی پیوست است", Optional.of(Uploads.answer()));

        assertThat(answered.status()).isEqualTo(Status.ANSWERED);
        assertThat(answered.answer())
                .contains(new Answer(
                        "1405/central/00002",
                        world.clock.instant(),
                        "گواهی پیوست است",
                        true,
                        "expert-1",
                        "کارشناس مسئول",
                        answered.answer().orElseThrow().verification()));
        assertThat(world.process.running()).isEmpty();
        assertThat(world.lastEvent(request))
                .isEqualTo(Event.of(Step.ANSWERED, world.clock.instant(), "expert-1", "")
                        .numbered("1405/central/00002"));
    }

    @Test
    void answersWithAFileAlone() {
        Request answered = world.inbox.answer(world.as(FIRST), task, "", Optional.of(Uploads.answer()));

        assertThat(answered.answer().orElseThrow().text()).isEmpty();
        assertThat(answered.answer().orElseThrow().hasFile()).isTrue();
    }

    @Test
    void numbersAnswersInTheSequenceOfTheSecretariat() {
        world.inbox.answer(world.as(FIRST), task, "yes", Optional.empty());

        assertThat(world.ledger.entries()).extracting(RegisterEntry::ordinal).containsExactly(1L, 2L);
    }

    @Test
    void refusesAnAnswerOfNothing() {
        Refused.fieldsOf(() -> world.inbox.answer(world.as(FIRST), task, " ", Optional.empty()))
                .containsExactly("text required");
        Refused.fieldsOf(() -> world.triage.sent("expert-1", request.trackingCode()))
                .containsExactly("text required");
        assertThat(world.ledger.entries()).hasSize(1);
    }

    @Test
    void refusesToSendWhatIsNotWithTheUser() {
        Request submitted = world.filed();

        for (Request other : List.of(submitted, request)) {
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> world.triage.sent("expert-2", other.trackingCode()));
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> world.triage.assigned("expert-2", other.trackingCode(), "expert-3", ""));
        }
    }

    @Test
    void refusesToSendTwice() {
        world.inbox.answer(world.as(FIRST), task, "پاسخ", Optional.empty());

        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> world.triage.sent("expert-1", request.trackingCode()));
    }

    @Test
    void namesColleaguesOfAllDesksOnce() {
        assertThat(world.inbox.colleagues(FIRST))
                .extracting(Receiver::userName)
                .containsExactly("expert-2", "expert-3");
    }

    private static void assertUnknown(ThrowingCallable deed) {
        assertThatExceptionOfType(UnknownItem.class).isThrownBy(deed);
    }
}
