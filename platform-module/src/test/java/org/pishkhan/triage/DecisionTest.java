// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.pishkhan.triage.DeskWorld.code;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.register.RegisterEntry;
import org.pishkhan.register.RegisterEntry.Direction;
import org.pishkhan.request.Answer;
import org.pishkhan.request.Deficiency;
import org.pishkhan.request.Event;
import org.pishkhan.request.IllegalTransition;
import org.pishkhan.request.NotAllowed;
import org.pishkhan.request.Request;
import org.pishkhan.request.Status;
import org.pishkhan.request.Step;
import org.pishkhan.request.UnknownItem;
import org.pishkhan.support.People;
import org.pishkhan.support.Uploads;

class DecisionTest {

    private static final StaffMember CENTRAL = People.officer("central");
    private static final StaffMember MEDICINE = People.officer("medicine");

    private final DeskWorld world = new DeskWorld();

    /** Every decision, with input that breaks a rule, so that access and state must come first. */
    static Stream<Named<BiConsumer<DeskWorld, Who>>> decisions() {
        return Stream.of(
                decision(
                        "return", (world, who) -> world.triage.returnToCitizen(who.staff(), who.code(), List.of(), "")),
                decision("reject", (world, who) -> world.triage.reject(who.staff(), who.code(), "")),
                decision("refer", (world, who) -> world.triage.refer(who.staff(), who.code(), "", "")),
                decision("approve", (world, who) -> world.triage.approve(who.staff(), who.code(), Approval.to(""))),
                decision(
                        "answer",
                        (world, who) -> world.triage.answerAtOnce(who.staff(), who.code(), "", Optional.empty())));
    }

    record Who(StaffMember staff, String code) {}

    private static Named<BiConsumer<DeskWorld, Who>> decision(String name, BiConsumer<DeskWorld, Who> deed) {
        return Named.of(name, deed);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void isUnknownToTheOfficersOfOtherDesks(BiConsumer<DeskWorld, Who> decision) {
        Who stranger = new Who(world.as(MEDICINE), code(world.filed()));

        assertThatExceptionOfType(UnknownItem.class).isThrownBy(() -> decision.accept(world, stranger));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void isUnknownForAMalformedCode(BiConsumer<DeskWorld, Who> decision) {
        assertThatExceptionOfType(UnknownItem.class)
                .isThrownBy(() -> decision.accept(world, new Who(world.as(CENTRAL), "nonsense")));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void isNotAllowedToADeskThatReferredItAway(BiConsumer<DeskWorld, Who> decision) {
        Request request = world.filed();
        world.triage.refer(world.as(CENTRAL), code(request), "medicine", "");

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> decision.accept(world, new Who(CENTRAL, code(request))));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void isNotAllowedToAnExpertWhoMayOnlyRead(BiConsumer<DeskWorld, Who> decision) {
        Request request = world.filed();
        world.store.letRead(request.trackingCode(), "expert-1");

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> decision.accept(world, new Who(world.as(People.expert("expert-1")), code(request))));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void isImpossibleOnceItIsRegistered(BiConsumer<DeskWorld, Who> decision) {
        Request request = world.filed();
        world.triage.approve(world.as(CENTRAL), code(request), Approval.to("expert-1"));

        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> decision.accept(world, new Who(CENTRAL, code(request))))
                .satisfies(refusal -> assertThat(refusal.current()).isEqualTo(Status.REGISTERED));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void isImpossibleWhileTheCitizenHasTheTurn(BiConsumer<DeskWorld, Who> decision) {
        Request request = world.filed();
        world.triage.returnToCitizen(world.as(CENTRAL), code(request), List.of(), "incomplete");

        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> decision.accept(world, new Who(CENTRAL, code(request))));
    }

    @Test
    void returnsWhatIsIncomplete() {
        Request request = world.filed();

        Request returned = world.triage.returnToCitizen(
                world.as(CENTRAL), code(request), List.of("birth-certificate", " صفحهٔ دوم "), "لطفاً بفرستید");

        List<Deficiency> missing = List.of(new Deficiency("birth-certificate"), new Deficiency("صفحهٔ دوم"));
        assertThat(returned.status()).isEqualTo(Status.RETURNED);
        assertThat(returned.deficiencies()).isEqualTo(missing);
        assertThat(returned.reason()).isEqualTo("لطفاً بفرستید");
        assertThat(world.lastEvent(request))
                .isEqualTo(Event.of(Step.RETURNED, world.clock.instant(), "officer-central", "لطفاً بفرستید")
                        .missing(missing));
    }

    @Test
    void returnsWithANoteAlone() {
        Request returned =
                world.triage.returnToCitizen(world.as(CENTRAL), code(world.filed()), List.of(), "unreadable");

        assertThat(returned.deficiencies()).isEmpty();
        assertThat(returned.reason()).isEqualTo("unreadable");
    }

    @Test
    void refusesToReturnWithoutSayingWhy() {
        String code = code(world.filed());

        Refused.fieldsOf(() -> world.triage.returnToCitizen(world.as(CENTRAL), code, List.of(), " "))
                .containsExactly("deficiencies required");
        Refused.fieldsOf(() -> world.triage.returnToCitizen(CENTRAL, code, List.of("one", " "), ""))
                .containsExactly("deficiencies[1] required");
        Refused.fieldsOf(() -> world.triage.returnToCitizen(CENTRAL, code, List.of("x".repeat(501)), "x".repeat(501)))
                .containsExactlyInAnyOrder("deficiencies[0] too-long", "note too-long");
        Refused.fieldsOf(() -> world.triage.returnToCitizen(CENTRAL, code, List.of("1", "2", "3", "4"), "note"))
                .containsExactly("deficiencies too-many");
    }

    @Test
    void rejectsWithAReason() {
        Request request = world.filed();

        Request rejected = world.triage.reject(world.as(CENTRAL), code(request), "در صلاحیت ما نیست");

        assertThat(rejected.status()).isEqualTo(Status.REJECTED);
        assertThat(rejected.reason()).isEqualTo("در صلاحیت ما نیست");
        assertThat(world.lastEvent(request))
                .isEqualTo(Event.of(Step.REJECTED, world.clock.instant(), "officer-central", "در صلاحیت ما نیست"));
    }

    @Test
    void refusesToRejectWithoutAReason() {
        String code = code(world.filed());

        Refused.fieldsOf(() -> world.triage.reject(world.as(CENTRAL), code, "\u200C "))
                .containsExactly("reason required");
        Refused.fieldsOf(() -> world.triage.reject(CENTRAL, code, "x".repeat(501)))
                .containsExactly("reason too-long");
        assertThat(world.triage.reject(CENTRAL, code, "x".repeat(500)).reason()).hasSize(500);
    }

    @Test
    void refersToAnotherDeskThatDecidesFromNowOn() {
        Request request = world.filed();

        Request referred = world.triage.refer(world.as(CENTRAL), code(request), "medicine", "Yours");

        assertThat(referred.status()).isEqualTo(Status.SUBMITTED);
        assertThat(referred.matter().desk()).isEqualTo("medicine");
        assertThat(referred.dueAt()).as("the promise stays").isEqualTo(request.dueAt());
        assertThat(world.lastEvent(request))
                .isEqualTo(Event.of(Step.REFERRED, world.clock.instant(), "officer-central", "Yours")
                        .referral("central", "medicine"));
        assertThat(world.triage.reject(world.as(MEDICINE), code(request), "No").status())
                .isEqualTo(Status.REJECTED);
    }

    @Test
    void refersBackAgain() {
        Request request = world.filed();
        world.triage.refer(world.as(CENTRAL), code(request), "medicine", "");

        world.triage.refer(world.as(MEDICINE), code(request), "central", "");

        assertThat(world.triage.reject(world.as(CENTRAL), code(request), "No").status())
                .isEqualTo(Status.REJECTED);
    }

    @Test
    void staysMarkedAsCompletedWhenReferred() {
        Request request = world.filed();
        world.triage.returnToCitizen(world.as(CENTRAL), code(request), List.of(), "incomplete");
        world.citizens.complete(People.MARYAM, code(request), new Completion("here", List.of(), Map.of()));

        assertThat(world.triage.refer(CENTRAL, code(request), "medicine", "").completed())
                .isTrue();
    }

    @Test
    void refusesToReferNowhere() {
        String code = code(world.filed());

        Refused.fieldsOf(() -> world.triage.refer(world.as(CENTRAL), code, "", ""))
                .containsExactly("desk required");
        Refused.fieldsOf(() -> world.triage.refer(CENTRAL, code, "water", "")).containsExactly("desk unknown");
        Refused.fieldsOf(() -> world.triage.refer(CENTRAL, code, "central", "")).containsExactly("desk invalid");
        Refused.fieldsOf(() -> world.triage.refer(CENTRAL, code, "medicine", "x".repeat(501)))
                .containsExactly("note too-long");
    }

    @Test
    void answersASimpleQuestionAtOnce() {
        Request request = world.filed();

        Request answered = world.triage.answerAtOnce(
                world.as(CENTRAL), code(request), "از ساعت ۸ تا ۱۴", Optional.of(Uploads.answer()));

        assertThat(answered.status()).isEqualTo(Status.ANSWERED);
        assertThat(answered.answer())
                .contains(new Answer(
                        "1405/central/00001",
                        world.clock.instant(),
                        "از ساعت ۸ تا ۱۴",
                        true,
                        "officer-central",
                        "میز خدمت مرکزی",
                        answered.answer().orElseThrow().verification()));
        assertThat(answered.draft()).isEmpty();
        assertThat(world.lastEvent(request))
                .isEqualTo(Event.of(Step.ANSWERED, world.clock.instant(), "officer-central", "")
                        .numbered("1405/central/00001"));
        assertThat(world.process.running()).isEmpty();
    }

    @Test
    void entersAnAnswerInTheRegisterAsOutgoing() {
        Request request = world.filed();

        world.triage.answerAtOnce(world.as(CENTRAL), code(request), "yes", Optional.empty());

        RegisterEntry entry = world.ledger.entries().get(0);
        assertThat(entry.direction()).isEqualTo(Direction.OUTGOING);
        assertThat(entry.from()).isEqualTo("میز خدمت مرکزی");
        assertThat(entry.receiver()).isEqualTo("مریم محمدی");
        assertThat(entry.secretariat()).isEqualTo("central-office");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n"})
    void refusesAnAnswerOfNothing(String text) {
        String code = code(world.filed());

        Refused.fieldsOf(() -> world.triage.answerAtOnce(world.as(CENTRAL), code, text, Optional.empty()))
                .containsExactly("text required");
        assertThat(world.ledger.entries()).as("no number is used up").isEmpty();
    }

    @Test
    void refusesAnAnswerThatIsTooLong() {
        String code = code(world.filed());

        Refused.fieldsOf(() -> world.triage.answerAtOnce(world.as(CENTRAL), code, "x".repeat(10_001), Optional.empty()))
                .containsExactly("text too-long");
    }
}
