// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pishkhan.request.MobileNumber;
import org.pishkhan.request.Page;
import org.pishkhan.request.Paging;
import org.pishkhan.request.QueueQuery;
import org.pishkhan.request.QueueView;
import org.pishkhan.request.Request;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.store.QueueFilling;

/** Queues of desks, and the other lists of requests. */
interface ListsRequests extends WithProduct {

    @Test
    default void listsTheTabsOfAQueueNewestFirst() {
        String subject = "برگه" + System.nanoTime();
        List<TrackingCode> codes = IntStream.range(0, 4)
                .mapToObj(i -> product()
                        .submit(Product.filing(Product.newMobile(), "central", subject))
                        .trackingCode())
                .toList();
        product()
                .as(
                        OFFICER,
                        () -> product()
                                .triage()
                                .returnToCitizen(
                                        product().staff().member(OFFICER),
                                        codes.get(0).value(),
                                        List.of("letter"),
                                        ""));
        product().approve(OFFICER, codes.get(1), "expert-3");
        product()
                .as(
                        OFFICER,
                        () -> product()
                                .triage()
                                .reject(
                                        product().staff().member(OFFICER),
                                        codes.get(2).value(),
                                        "دلیل"));

        assertThat(codes(queue("central", QueueView.OPEN, subject)))
                .containsExactly(codes.get(3), codes.get(1), codes.get(0));
        assertThat(codes(queue("central", QueueView.NEW, subject))).containsExactly(codes.get(3));
        assertThat(codes(queue("central", QueueView.WAITING, subject))).containsExactly(codes.get(0));
        assertThat(codes(queue("central", QueueView.IN_PROGRESS, subject))).containsExactly(codes.get(1));
        assertThat(codes(queue("central", QueueView.CLOSED, subject))).containsExactly(codes.get(2));
        assertThat(queue("central", QueueView.CLOSED, "").total()).isPositive();
        assertThat(queue("medicine", QueueView.OPEN, subject).total()).isZero();
        assertThat(queue("central", QueueView.OPEN, "100%'_\\").total()).isZero();
    }

    @Test
    default void countsTheWholeQueueOnEveryPage() {
        String subject = "صفحه" + System.nanoTime();
        IntStream.range(0, 5)
                .forEach(i -> product().submit(Product.filing(Product.newMobile(), "development", subject)));

        Page<Request> second = product()
                .asPublic(() -> product()
                        .store()
                        .queue(new QueueQuery(
                                "development", QueueView.OPEN, Optional.empty(), subject, new Paging(2, 2))));

        assertThat(second.total()).isEqualTo(5);
        assertThat(second.items()).hasSize(2);
        assertThat(second.items().get(0).submittedAt())
                .isAfterOrEqualTo(second.items().get(1).submittedAt());
    }

    @Test
    default void movesADossierToTheDeskThatDecides() {
        TrackingCode code = product().submit("central").trackingCode();

        product()
                .as(
                        OFFICER,
                        () -> product()
                                .triage()
                                .refer(product().staff().member(OFFICER), code.value(), "medicine", ""));

        assertThat(product().mayRead(OFFICER, code)).isFalse();
        assertThat(product().mayRead("officer-medicine", code)).isTrue();
        assertThat(queue("central", QueueView.OPEN, "").items())
                .extracting(Request::trackingCode)
                .doesNotContain(code);
        assertThat(product()
                        .as(OFFICER, () -> product().store().referredAway("central", FIRST))
                        .items())
                .anyMatch(referral -> referral.trackingCode().equals(code));
    }

    @Test
    default void fillsTheListsWithDossiersThatAreOlderThanTheirTable() {
        String subject = "قدیمی" + System.nanoTime();
        TrackingCode code = product()
                .submit(Product.filing(Product.newMobile(), "medicine", subject))
                .trackingCode();
        product().jdbc().update("delete from pishkhan_queue");

        product().asPublic(() -> {
            product().bean("pishkhan.store.queueFilling", QueueFilling.class).fillIfEmpty();
            return null;
        });

        assertThat(codes(queue("medicine", QueueView.OPEN, subject))).containsExactly(code);
        assertThat(product().count("pishkhan_queue")).isEqualTo(product().dossierCount());
    }

    @Test
    default void givesACitizenTheirOwnRequestsOnly() {
        MobileNumber mobile = Product.newMobile();
        TrackingCode first =
                product().submit(Product.filing(mobile, "central", "یک")).trackingCode();
        TrackingCode second =
                product().submit(Product.filing(mobile, "medicine", "دو")).trackingCode();
        product().submit("central");

        Page<Request> own = product().asPublic(() -> product().store().ofCitizen(mobile, FIRST));

        assertThat(codes(own)).containsExactly(second, first);
    }

    @Test
    default void findsAnswersThatAreOldEnough() {
        TrackingCode code = product().submit("central").trackingCode();
        Request answered = product()
                .as(
                        OFFICER,
                        () -> product()
                                .triage()
                                .answerAtOnce(
                                        product().staff().member(OFFICER), code.value(), "پاسخ", Optional.empty()));
        Instant at = answered.answer().orElseThrow().at();

        assertThat(product().asPublic(() -> product().store().answeredBefore(at, 1000)))
                .doesNotContain(code);
        assertThat(product().asPublic(() -> product().store().answeredBefore(at.plusMillis(1), 1000)))
                .contains(code);
    }

    private Page<Request> queue(String desk, QueueView view, String words) {
        return product()
                .asPublic(() -> product().store().queue(new QueueQuery(desk, view, Optional.empty(), words, FIRST)));
    }

    private static List<TrackingCode> codes(Page<Request> page) {
        return page.items().stream().map(Request::trackingCode).toList();
    }
}
