// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.pishkhan.support.FilingBuilder.aFiling;
import static org.pishkhan.triage.DeskWorld.code;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pishkhan.request.Event;
import org.pishkhan.request.FileRole;
import org.pishkhan.request.IllegalTransition;
import org.pishkhan.request.Paging;
import org.pishkhan.request.Request;
import org.pishkhan.request.Status;
import org.pishkhan.request.Step;
import org.pishkhan.request.StoredFile;
import org.pishkhan.request.UnknownItem;
import org.pishkhan.support.People;
import org.pishkhan.support.Uploads;

class CitizenDeskTest {

    private final DeskWorld world = new DeskWorld();

    @Test
    void withdrawsASubmittedRequest() {
        Request withdrawn = world.citizens.withdraw(People.MARYAM, code(world.filed()));

        assertThat(withdrawn.status()).isEqualTo(Status.WITHDRAWN);
        assertThat(world.lastEvent(withdrawn).step()).isEqualTo(Step.WITHDRAWN);
    }

    @Test
    void withdrawsAReturnedRequest() {
        assertThat(world.citizens.withdraw(People.MARYAM, code(returned())).status())
                .isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void refusesToWithdrawARegisteredLetter() {
        Request request = registered();

        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> world.citizens.withdraw(People.MARYAM, code(request)))
                .satisfies(refusal -> {
                    assertThat(refusal.current()).isEqualTo(Status.REGISTERED);
                    assertThat(refusal.wanted()).isEqualTo(Step.WITHDRAWN);
                });
    }

    @Test
    void knowsNothingOfTheRequestsOfOthers() {
        String code = code(returned());

        assertUnknown(() -> world.citizens.request(People.HASSAN, code));
        assertUnknown(() -> world.citizens.history(People.HASSAN, code));
        assertUnknown(() -> world.citizens.files(People.HASSAN, code));
        assertUnknown(() -> world.citizens.file(People.HASSAN, code, "body.pdf"));
        assertUnknown(() -> world.citizens.answer(People.HASSAN, code));
        assertUnknown(() -> world.citizens.withdraw(People.HASSAN, code));
        assertUnknown(() -> world.citizens.complete(People.HASSAN, code, new Completion("", List.of(), Map.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "2222222222223", "2222222222222"})
    void knowsNothingOfMalformedAndUnknownCodes(String code) {
        assertUnknown(() -> world.citizens.request(People.MARYAM, code));
    }

    @Test
    void forgivesHowACodeIsTyped() {
        Request request = world.filed();
        String typed = " " + code(request).toLowerCase(Locale.ROOT).replaceAll("(.{4})", "$1- ");

        assertThat(world.citizens.request(People.MARYAM, typed)).isEqualTo(request);
    }

    @Test
    void listsTheOwnRequestsNewestFirst() {
        Request older = world.filed();
        world.clock.pass(Duration.ofMinutes(1));
        Request newer = world.filed();
        world.citizens.submit(aFiling().by(People.HASSAN).build());

        assertThat(world.citizens.requests(People.MARYAM, new Paging(0, 50)).items())
                .containsExactly(newer, older);
    }

    @Test
    void hidesWhatStaffSayAmongThemselves() {
        Request request = world.filed();
        world.triage.refer(world.as(People.officer("central")), code(request), "medicine", "Mind his uncle");
        world.triage.approve(
                world.as(People.officer("medicine")),
                code(request),
                new Approval("expert-3", List.of(), "Be quick", 1));

        List<Event> history = world.citizens.history(People.MARYAM, code(request));

        assertThat(history).extracting(Event::step).containsExactly(Step.SUBMITTED, Step.REFERRED, Step.REGISTERED);
        assertThat(history).extracting(Event::note).containsOnly("");
        assertThat(history).extracting(Event::assignee).containsOnly(Optional.empty());
        assertThat(history).extracting(Event::actor).containsExactly(Event.CITIZEN, "", "");
    }

    @Test
    void showsWhatWasSaidAtAReturn() {
        Request request = returned();

        Event event = world.citizens.history(People.MARYAM, code(request)).get(1);

        assertThat(event.note()).isEqualTo("لطفاً بفرستید");
        assertThat(event.deficiencies()).hasSize(1);
    }

    @Test
    void hidesAnAnswerUntilItIsSent() {
        Request request = registered();
        world.store.addFiles(request.trackingCode(), List.of(Uploads.answer()));

        assertThat(world.citizens.files(People.MARYAM, code(request))).isEmpty();
        assertUnknown(() -> world.citizens.file(People.MARYAM, code(request), "answer.pdf"));
        assertUnknown(() -> world.citizens.answer(People.MARYAM, code(request)));
    }

    @Test
    void handsOutTheAnswer() {
        Request request = world.filed();
        world.triage.answerAtOnce(
                world.as(People.officer("central")), code(request), "بفرمایید", Optional.of(Uploads.answer()));

        Reply reply = world.citizens.answer(People.MARYAM, code(request));

        assertThat(reply.answer().text()).isEqualTo("بفرمایید");
        assertThat(reply.file().orElseThrow().file().role()).isEqualTo(FileRole.ANSWER);
        assertThat(world.citizens.files(People.MARYAM, code(request)))
                .extracting(StoredFile::role)
                .containsExactly(FileRole.ANSWER);
        assertThat(world.citizens
                        .file(People.MARYAM, code(request), "answer.pdf")
                        .file()
                        .name())
                .isEqualTo("answer.pdf");
    }

    @Test
    void tellsTheStatusToAnyoneWhoKnowsTheCode() {
        Request request = world.filed();

        assertThat(world.citizens.status(code(request))).contains(Status.SUBMITTED);
        assertThat(world.citizens.status("2222222222222")).isEmpty();
    }

    @Test
    void worksAsMuchForAMalformedCodeAsForAnUnknownOne() {
        assertThat(world.citizens.status("nonsense")).isEmpty();
        assertThat(world.citizens.status("nonsense")).isEmpty();

        assertThat(world.store.lookUps())
                .as("a look-up each, never of the same code")
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void saysWhatTheCitizenMayDo() {
        Request submitted = world.filed();
        Request registered = registered();
        Request answered = world.triage.answerAtOnce(
                world.as(People.officer("central")), code(world.filed()), "yes", Optional.empty());

        assertThat(world.citizens.actions(submitted)).containsExactly("withdraw");
        assertThat(world.citizens.actions(returned())).containsExactly("complete", "withdraw");
        assertThat(world.citizens.actions(registered)).isEmpty();
        assertThat(world.citizens.actions(answered)).containsExactly("download-answer");
    }

    private Request returned() {
        return returned(world.filed());
    }

    private Request returned(Request request) {
        return world.triage.returnToCitizen(
                world.as(People.officer("central")), code(request), List.of("شناسنامه"), "لطفاً بفرستید");
    }

    private Request registered() {
        Request request = world.filed();
        world.triage.approve(world.as(People.officer("central")), code(request), Approval.to("expert-1"));
        return world.now(request);
    }

    private static void assertUnknown(ThrowingCallable deed) {
        assertThatExceptionOfType(UnknownItem.class).isThrownBy(deed);
    }
}
