// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.pishkhan.triage.DeskWorld.code;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.request.Answer;
import org.pishkhan.request.Event;
import org.pishkhan.request.FileRole;
import org.pishkhan.request.IllegalTransition;
import org.pishkhan.request.InvalidInput;
import org.pishkhan.request.NotAllowed;
import org.pishkhan.request.ObjectionRefused;
import org.pishkhan.request.Paging;
import org.pishkhan.request.QueueQuery;
import org.pishkhan.request.QueueView;
import org.pishkhan.request.Request;
import org.pishkhan.request.Status;
import org.pishkhan.request.Step;
import org.pishkhan.request.StoredFile;
import org.pishkhan.request.UnknownItem;
import org.pishkhan.support.People;
import org.pishkhan.support.Uploads;

class ObjectionTest {

    private static final String WHY = "پاسخ به پرسش من مربوط نبود.";
    private static final StaffMember FIRST = People.officer("central");
    private static final StaffMember SECOND = People.colleague("central");
    private static final StaffMember MANAGER = People.manager("central");
    private static final QueueQuery UNDER_RE_EXAMINATION =
            new QueueQuery("central", QueueView.OPEN, Optional.of(Status.RE_EXAMINATION), "", new Paging(0, 50));

    private final DeskWorld world = new DeskWorld();

    @Test
    void bringsAnAnsweredRequestBackToItsDesk() {
        Request answered = answered();

        Request objected = object(answered);

        assertThat(objected.status()).isEqualTo(Status.RE_EXAMINATION);
        assertThat(objected.objection().orElseThrow().text()).isEqualTo(WHY);
        assertThat(objected.dueAt())
                .isEqualTo(DeskWorld.CALENDAR.dueAfter(world.clock.instant(), DeskWorld.TERMS.workingDays()));
        assertThat(world.lastEvent(answered))
                .isEqualTo(Event.of(Step.RE_EXAMINATION, world.clock.instant(), Event.CITIZEN, WHY)
                        .atDesk("central"));
        world.as(FIRST);
        assertThat(world.reading.queue(FIRST, UNDER_RE_EXAMINATION).items()).containsExactly(objected);
    }

    @Test
    void isPossibleToTheLastMoment() {
        Request answered = answered();
        Instant until = world.objections.until(answered).orElseThrow();

        world.clock.pass(Duration.between(world.clock.instant(), until));

        assertThat(world.objections.isPossible(answered)).isTrue();
        assertThat(object(answered).status()).isEqualTo(Status.RE_EXAMINATION);
    }

    @Test
    void isTooLateAfterwards() {
        Request rejected = rejected();
        world.clock.pass(DeskWorld.TERMS.within().plusMillis(1));

        assertThat(world.objections.isPossible(rejected)).isFalse();
        assertRefused("objection-too-late", rejected);
        assertThat(world.now(rejected).status()).isEqualTo(Status.REJECTED);
    }

    @Test
    void isTooLateOnceTheRequestIsClosed() {
        Request answered = answered();
        world.clock.pass(Duration.ofSeconds(2));
        world.triage.closeAnswered(Duration.ofSeconds(1), 10);

        assertRefused("objection-too-late", answered);
    }

    @Test
    void endsWhenTheRequestIsClosedBefore() {
        ObjectionTerms terms = new ObjectionTerms(Duration.ofDays(15), Duration.ofDays(3), 10);
        Request answered = answered();

        assertThat(terms.until(answered)).contains(world.clock.instant().plus(Duration.ofDays(3)));
        assertThat(terms.until(rejected())).contains(world.clock.instant().plus(Duration.ofDays(15)));
    }

    @Test
    void isRefusedTheSecondTime() {
        Request answered = answered();
        object(answered);

        assertRefused("already-objected", answered);
        world.triage.reject(world.as(SECOND), code(answered), "پاسخ درست بود.");
        assertRefused("already-objected", answered);
        assertThat(world.objections.until(world.now(answered))).isEmpty();
    }

    @Test
    void isRefusedWhileNothingIsDecided() {
        Request filed = world.filed();

        assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> object(filed));
        assertThat(world.objections.until(filed)).isEmpty();
    }

    @Test
    void isTheApplicantsAlone() {
        Request answered = answered();

        assertThatExceptionOfType(UnknownItem.class)
                .isThrownBy(() -> world.objections.object(People.HASSAN, code(answered), WHY));
    }

    @Test
    void needsWords() {
        Request answered = answered();

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> world.objections.object(People.MARYAM, code(answered), " "));
    }

    @Test
    void isNotForTheFirstDeciderToJudge() {
        Request objected = object(answered());
        world.as(FIRST);

        assertThatExceptionOfType(ObjectionRefused.class)
                .isThrownBy(() -> world.triage.reject(FIRST, code(objected), "نه"))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("first-decider"));
        assertThatExceptionOfType(ObjectionRefused.class)
                .isThrownBy(() -> world.triage.answerAtOnce(FIRST, code(objected), "همان", Optional.empty()));
        assertThat(world.reading.actions(FIRST, objected)).isEmpty();
        assertThat(world.now(objected)).isEqualTo(objected);
    }

    @Test
    void isNotForTheExpertWhoAnsweredToJudge() {
        Request filed = world.filed();
        world.triage.approve(world.as(FIRST), code(filed), Approval.to("expert-1"));
        StaffMember expert = new StaffMember(
                "expert-1", MANAGER.roles(), MANAGER.officerOf(), MANAGER.managerOf(), MANAGER.keeperOf());
        world.as(expert);
        world.inbox.answer(
                expert,
                world.inbox.tasks(new Paging(0, 1)).items().get(0).task().id(),
                "پاسخ",
                Optional.empty());
        object(world.now(filed));

        assertThatExceptionOfType(ObjectionRefused.class)
                .isThrownBy(() -> world.triage.reject(expert, code(filed), "نه"));
        assertThat(world.triage
                        .reject(world.as(FIRST), code(filed), "پاسخ کارشناس درست است.")
                        .status())
                .as("the officer only registered the letter")
                .isEqualTo(Status.REJECTED);
    }

    @Test
    void isNotForTheOneWhoRejectedToJudge() {
        Request objected = object(rejected());

        assertThatExceptionOfType(ObjectionRefused.class)
                .isThrownBy(() -> world.triage.reject(world.as(FIRST), code(objected), "باز هم نه"));
    }

    @Test
    void isForAManagerOfTheDeskToo() {
        Request objected = object(rejected());
        world.as(MANAGER);

        assertThat(world.reading.queue(MANAGER, UNDER_RE_EXAMINATION).items()).containsExactly(objected);
        assertThat(world.reading.actions(MANAGER, world.reading.request(MANAGER, code(objected))))
                .containsExactly("reject", "answer");

        Request answered = world.triage.answerAtOnce(MANAGER, code(objected), "حق با شماست.", Optional.empty());

        assertThat(answered.status()).isEqualTo(Status.ANSWERED);
        assertThat(answered.answer().map(Answer::by)).contains("manager-central");
        assertThat(answered.reason()).isEmpty();
    }

    @Test
    void isAllThatAManagerSees() {
        world.as(MANAGER);
        QueueQuery whole = new QueueQuery("central", QueueView.OPEN, Optional.empty(), "", new Paging(0, 50));

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> world.reading.queue(MANAGER, whole));
        StaffMember other = People.manager("medicine");
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> world.reading.queue(other, UNDER_RE_EXAMINATION));
    }

    @Test
    void isNotForOtherDesksToJudge() {
        Request objected = object(rejected());
        StaffMember reader = People.expert("expert-2");
        world.store.letRead(objected.trackingCode(), "expert-2");

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> world.triage.reject(world.as(reader), code(objected), "نه"));
        assertThatExceptionOfType(UnknownItem.class)
                .isThrownBy(() -> world.triage.reject(world.as(People.officer("medicine")), code(objected), "نه"));
    }

    @Test
    void leadsToNothingButASecondDecision() {
        Request objected = object(rejected());

        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> world.triage.refer(world.as(SECOND), code(objected), "medicine", ""));
        assertThat(world.triage.closeAnswered(Duration.ofDays(-1), 10)).isZero();
    }

    @Test
    void keepsTheFormerAnswerBesideTheSecond() {
        Request first = world.triage.answerAtOnce(
                world.as(FIRST), code(world.filed()), "پاسخ نخست", Optional.of(Uploads.answer()));
        object(first);

        Request second =
                world.triage.answerAtOnce(world.as(SECOND), code(first), "پاسخ دوم", Optional.of(Uploads.answer()));

        assertThat(second.objection().orElseThrow().former()).isEqualTo(first.answer());
        assertThat(second.answer().orElseThrow().text()).isEqualTo("پاسخ دوم");
        assertThat(second.answer().orElseThrow().number())
                .as("a number of its own")
                .isNotEqualTo(first.answer().orElseThrow().number());
        assertThat(world.citizens.files(People.MARYAM, code(first)))
                .extracting(StoredFile::role)
                .containsExactly(FileRole.ANSWER, FileRole.FORMER_ANSWER);
    }

    @Test
    void leavesAnUpheldAnswerAsItWas() {
        Request first = answered();
        object(first);

        Request upheld = world.triage.reject(world.as(SECOND), code(first), "پاسخ درست بود.");

        assertThat(upheld.status()).isEqualTo(Status.REJECTED);
        assertThat(upheld.answer()).isEqualTo(first.answer());
        assertThat(upheld.reason()).isEqualTo("پاسخ درست بود.");
    }

    @Test
    void waitsForTheVirusScannerBeforeItIsAnswered() {
        Request objected = object(rejected());
        world.quarantine.hold(objected.trackingCode(), "body.pdf", Instant.EPOCH);

        assertThat(world.reading.actions(SECOND, objected)).isEqualTo(List.of("reject"));
    }

    private Request answered() {
        return world.triage.answerAtOnce(world.as(FIRST), code(world.filed()), "پاسخ", Optional.empty());
    }

    private Request rejected() {
        return world.triage.reject(world.as(FIRST), code(world.filed()), "خارج از صلاحیت");
    }

    private Request object(Request request) {
        return world.objections.object(People.MARYAM, code(request), WHY);
    }

    private void assertRefused(String refusalCode, Request request) {
        assertThatExceptionOfType(ObjectionRefused.class)
                .isThrownBy(() -> object(request))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(refusalCode));
    }
}
