// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.pishkhan.acceptance.Crowd;
import org.pishkhan.acceptance.actor.Citizen;
import org.pishkhan.acceptance.actor.LetterDraft;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.wire.Attachment;
import org.pishkhan.acceptance.wire.Reply;
import org.pishkhan.acceptance.wire.View;

/** What many do at the same moment, at hosts that repeat every transaction and fail some of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ParallelWork {

    static final String HOSTILE = "0.1";

    private static final int APPROVALS = 50;
    private static final int REPETITIONS = 24;

    /** A cast at each node; they take turns. */
    abstract List<Cast> casts();

    private Cast cast(int turn) {
        return casts().get(turn % casts().size());
    }

    /** The same citizen at the node whose turn it is. */
    private Citizen at(int turn, Citizen citizen) {
        return citizen.at(cast(turn).target().uri());
    }

    private static <T> List<T> atOnce(int times, Function<Integer, T> doing) {
        return Crowd.atOnce(IntStream.range(0, times).mapToObj(turn -> (Supplier<T>) () -> doing.apply(turn)));
    }

    @Test
    void approvalsAtOnceGetEachOneNumberTaskEventAndMessage() {
        Citizen citizen = cast(0).citizen();
        List<String> codes = atOnce(APPROVALS, turn -> at(turn, citizen).filed(LetterDraft.to("development")));

        List<String> numbers = atOnce(
                APPROVALS,
                turn -> cast(turn)
                        .officer("development")
                        .approvesFor(codes.get(turn), "expert-2")
                        .granted()
                        .text("letterNumber"));

        assertThat(numbers).doesNotHaveDuplicates();
        casts().forEach(cast -> {
            theBookIsInOrder(cast, codes, numbers);
            theInboxIsInOrder(cast, codes);
        });
        codes.forEach(code -> assertThat(steps(at(1, citizen), code)).containsExactly("submitted", "registered"));
        eachGotOneMessage(citizen, codes, "registered");
    }

    private static void theBookIsInOrder(Cast cast, List<String> codes, List<String> numbers) {
        Map<String, Object> book = Map.of("secretariat", "development", "max", 100);
        List<View> rows = cast.secretary().readsRegister(book).items();

        assertThat(rows).extracting(row -> row.text("number")).containsAll(numbers);
        assertThat(rows)
                .extracting(row -> row.text("trackingCode"))
                .filteredOn(codes::contains)
                .containsExactlyInAnyOrderElementsOf(codes);
        assertThat(cast.secretary().readsGaps(book).granted().number("total"))
                .as("gaps")
                .isZero();
    }

    private static void theInboxIsInOrder(Cast cast, List<String> codes) {
        assertThat(cast.expert(2).seesTasks().items())
                .extracting(task -> task.text("trackingCode"))
                .filteredOn(codes::contains)
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    private static List<String> steps(Citizen citizen, String code) {
        return citizen.reads(code).granted().list("history").stream()
                .map(event -> event.text("step"))
                .toList();
    }

    private void eachGotOneMessage(Citizen citizen, List<String> codes, String kind) {
        codes.forEach(code -> citizen.readsSms(kind, code));
        List<String> told = cast(0).sms().to(citizen.mobile()).stream()
                .filter(message -> message.text("kind").equals(kind))
                .map(message -> message.text("trackingCode"))
                .collect(Collectors.toList());
        assertThat(told).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void equalFilingsAtOnceMakeOneRequestAndGetOneAnswer() {
        Citizen citizen = cast(0).citizen();
        String key = UUID.randomUUID().toString();
        LetterDraft letter = LetterDraft.to("central").withAttachments(Attachment.pdf("پیوست.pdf"));

        List<Reply> replies = atOnce(REPETITIONS, turn -> at(turn, citizen).files(letter, key));

        assertThat(replies).extracting(Reply::status).containsOnly(201);
        View receipt = replies.get(0).granted();
        assertThat(replies).extracting(Reply::granted).containsOnly(receipt);
        assertThat(at(1, citizen).listsRequests().granted().number("total")).isEqualTo(1);
        eachGotOneMessage(citizen, List.of(receipt.text("trackingCode")), "submitted");
    }

    @Test
    void ofTwoFilingsUnderOneKeyOneIsRefused() {
        Citizen citizen = cast(0).citizen();
        String key = UUID.randomUUID().toString();
        List<LetterDraft> letters = List.of(LetterDraft.to("central"), LetterDraft.to("central"));

        List<Reply> replies = atOnce(REPETITIONS, turn -> at(turn, citizen).files(letters.get(turn / 2 % 2), key));

        Map<Boolean, List<Reply>> byOutcome =
                replies.stream().collect(Collectors.partitioningBy(reply -> reply.status() == 201));
        assertThat(byOutcome.get(true)).hasSize(REPETITIONS / 2);
        assertThat(byOutcome.get(true).stream().map(Reply::granted).distinct()).hasSize(1);
        byOutcome.get(false).forEach(reply -> reply.refused(422, "idempotency-mismatch"));
        assertThat(citizen.listsRequests().granted().number("total")).isEqualTo(1);
    }

    /** Housekeeping closes answered requests; every node would do so every second. */
    @Test
    void anAnsweredRequestIsClosedOnce() {
        Citizen citizen = cast(0).citizen();
        String code = citizen.filed(LetterDraft.to("central"));
        cast(1).officer("central").answersAtOnce(code, "پاسخ").granted();

        Awaitility.await("closed")
                .until(() -> citizen.reads(code).granted().text("status").equals("closed"));

        assertThat(steps(at(1, citizen), code)).containsExactly("submitted", "answered", "closed");
    }
}
