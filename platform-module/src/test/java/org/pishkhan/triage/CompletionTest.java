// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.pishkhan.support.FilingBuilder.aFiling;
import static org.pishkhan.triage.DeskWorld.code;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pishkhan.request.Deficiency;
import org.pishkhan.request.Event;
import org.pishkhan.request.IllegalTransition;
import org.pishkhan.request.Request;
import org.pishkhan.request.Status;
import org.pishkhan.request.StoredFile;
import org.pishkhan.request.Supplement;
import org.pishkhan.request.Upload;
import org.pishkhan.support.People;
import org.pishkhan.support.Uploads;

class CompletionTest {

    private static final String CARD = "کارت ملی";
    private static final String REASON = "علت درخواست";

    private final DeskWorld world = new DeskWorld();

    @Test
    void bringsAReturnedRequestBackUnderTheSameCode() {
        Request returned = returned(world.filed());

        Request completed =
                complete(returned, new Completion("بفرمایید", List.of(Uploads.attachment("id.pdf")), Map.of()));

        assertThat(completed.trackingCode()).isEqualTo(returned.trackingCode());
        assertThat(completed.status()).isEqualTo(Status.SUBMITTED);
        assertThat(completed.completed()).isTrue();
        assertThat(completed.deficiencies()).isEmpty();
        assertThat(completed.reason()).isEmpty();
        assertThat(world.lastEvent(completed).actor()).isEqualTo(Event.CITIZEN);
        assertThat(world.lastEvent(completed).note()).isEqualTo("بفرمایید");
    }

    @Test
    void tellsWhichItemWasAnsweredWithWhat() {
        Request returned = returned(world.citizens.submit(
                aFiling().with(Uploads.attachment("first.pdf")).build()));

        complete(
                returned,
                new Completion(
                        "", List.of(Uploads.attachment("card.pdf").as(CARD)), Map.of(REASON, " برای سفر ", CARD, " ")));

        assertThat(world.lastEvent(returned).supplement())
                .isEqualTo(new Supplement(
                        Map.of(new Deficiency(REASON), "برای سفر"), List.of("attachment-2.pdf"), Optional.empty()));
        assertThat(world.store.files(returned.trackingCode()))
                .extracting(StoredFile::document)
                .containsExactly("", CARD);
    }

    @Test
    void refusesWhatWasNotAskedFor() {
        Request returned = returned(world.filed());
        List<Upload> uploads = List.of(
                Uploads.attachment("a.pdf"),
                Uploads.attachment("b.pdf").as("passport"),
                Uploads.attachment("c.pdf").as(CARD));

        Refused.fieldsOf(() -> complete(returned, new Completion("x", uploads, Map.of("passport", "lost"))))
                .containsExactlyInAnyOrder("documents[1] unknown", "answers unknown");

        assertThat(world.now(returned).status()).isEqualTo(Status.RETURNED);
        assertThat(world.store.files(returned.trackingCode())).isEmpty();
    }

    @Test
    void refusesItemsWhereNoneWasNamed() {
        Request request = world.filed();
        world.triage.returnToCitizen(world.as(People.officer("central")), code(request), List.of(), "ناقص است");

        Refused.fieldsOf(() -> complete(request, new Completion("x", List.of(), Map.of("ناقص است", "y"))))
                .containsExactly("answers unknown");
    }

    @Test
    void refusesAnAnswerThatIsTooLong() {
        Request returned = returned(world.filed());

        Refused.fieldsOf(() -> complete(returned, new Completion("", List.of(), Map.of(REASON, "x".repeat(10_001)))))
                .containsExactly("answers too-long");
    }

    @Test
    void refusesACompletionOfNothing() {
        Request returned = returned(world.filed());

        Refused.fieldsOf(() -> complete(returned, new Completion(" ", List.of(), Map.of(REASON, " "))))
                .containsExactly("text required");
    }

    @Test
    void countsEarlierAttachments() {
        Upload[] ten = IntStream.range(0, 10)
                .mapToObj(i -> Uploads.attachment(i + ".pdf"))
                .toArray(Upload[]::new);
        Request returned = returned(world.citizens.submit(aFiling().with(ten).build()));

        Refused.fieldsOf(() ->
                        complete(returned, new Completion("", List.of(Uploads.attachment("one-more.pdf")), Map.of())))
                .containsExactly("attachments too-many");
    }

    @Test
    void isRefusedForWhatWasNotReturned() {
        Request request = world.filed();

        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> complete(request, new Completion("text", List.of(), Map.of())));
    }

    @Test
    void leavesThePromiseOnTheSameDay() {
        Request returned = returned(world.filed());

        Request completed = complete(returned, new Completion("x", List.of(), Map.of()));

        assertThat(completed.dueAt()).isEqualTo(returned.dueAt());
        assertThat(world.lastEvent(completed).supplement().dueAt()).isEmpty();
    }

    /** Filed on a Sunday with five working days: Sunday in a week. Thursday and Friday are free. */
    @Test
    void movesThePromiseByTheWorkingDaysThatTheDeskWaited() {
        Request returned = returned(world.filed());
        world.clock.pass(Duration.ofDays(6)); // to Saturday: Monday, Tuesday, Wednesday and Saturday

        Request completed = complete(returned, new Completion("x", List.of(), Map.of()));

        Instant moved = Instant.parse("2026-12-05T20:29:59Z"); // Saturday: four working days after that Sunday
        assertThat(returned.dueAt()).isEqualTo(Instant.parse("2026-11-29T20:29:59Z"));
        assertThat(completed.dueAt()).isEqualTo(moved);
        assertThat(world.lastEvent(completed).supplement().dueAt()).contains(moved);
    }

    @Test
    void addsUpSeveralReturns() {
        Request first = returned(world.filed());
        world.clock.pass(Duration.ofDays(1));
        complete(first, new Completion("x", List.of(), Map.of()));
        world.clock.pass(Duration.ofDays(1)); // at the desk: does not count
        Request second = returned(world.now(first));
        world.clock.pass(Duration.ofDays(1));

        Request completed = complete(second, new Completion("x", List.of(), Map.of()));

        assertThat(completed.dueAt()).isEqualTo(Instant.parse("2026-12-01T20:29:59Z"));
    }

    private Request returned(Request request) {
        return world.triage.returnToCitizen(
                world.as(People.officer("central")), code(request), List.of(CARD, REASON), "لطفاً بفرستید");
    }

    private Request complete(Request request, Completion completion) {
        return world.citizens.complete(People.MARYAM, code(request), completion);
    }
}
