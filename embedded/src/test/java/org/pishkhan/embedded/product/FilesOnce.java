// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pishkhan.request.MobileNumber;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.triage.Filing;
import org.pishkhan.triage.IdempotencyConflict;

/** One letter under one key, however often and whenever it is sent. */
interface FilesOnce extends WithProduct {

    @Test
    default void filesOnceUnderOneKey() throws Exception {
        MobileNumber mobile = Product.newMobile();
        Filing filing = Product.filing(mobile, "central", "یک بار");

        List<TrackingCode> codes = AtOnce.all(
                24, Collections.nCopies(24, () -> product().submit(filing).trackingCode()));

        assertThat(codes).containsOnly(codes.get(0));
        assertThat(product()
                        .asPublic(() -> product().store().ofCitizen(mobile, FIRST))
                        .total())
                .isEqualTo(1);
        assertThat(product()
                        .count("pishkhan_outbox where tracking_code = '"
                                + codes.get(0).value() + "'"))
                .isEqualTo(1);
    }

    @Test
    default void filesOneOfTwoLettersUnderOneKeyAndRefusesTheOther() throws Exception {
        MobileNumber mobile = Product.newMobile();
        Filing one = Product.filing(mobile, "central", "یک");
        Filing other = new Filing(
                one.applicant(), Product.filing(mobile, "central", "دو").matter(), List.of(), one.idempotencyKey());

        List<Object> outcomes = AtOnce.all(
                12,
                IntStream.range(0, 12)
                        .<Callable<Object>>mapToObj(i -> () -> outcome(i % 2 == 0 ? one : other))
                        .toList());

        assertThat(outcomes).filteredOn(IdempotencyConflict.class::isInstance).hasSize(6);
        assertThat(outcomes)
                .filteredOn(TrackingCode.class::isInstance)
                .hasSize(6)
                .containsOnly(outcomes.stream()
                        .filter(TrackingCode.class::isInstance)
                        .findFirst()
                        .orElseThrow());
        assertThat(product()
                        .asPublic(() -> product().store().ofCitizen(mobile, FIRST))
                        .total())
                .isEqualTo(1);
    }

    /** The second one waits for the first, or fails on its row and is repeated. */
    @Test
    default void answersTheSameFilingThatComesWhileTheFirstIsStillAtIt() throws Exception {
        Filing filing = Product.filing(Product.newMobile(), "central", "همزمان");
        CountDownLatch filed = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Future<TrackingCode> first = pool.submit(() -> product().asPublic(() -> {
                TrackingCode code = product().citizenDesk().submit(filing).trackingCode();
                filed.countDown();
                AtOnce.hold(mayCommit);
                return code;
            }));
            AtOnce.hold(filed);
            Future<TrackingCode> second =
                    pool.submit(() -> product().submit(filing).trackingCode());
            mayCommit.countDown();

            assertThat(second.get()).isEqualTo(first.get());
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    default void forgetsTheKeyOfAFilingThatFailed() {
        Filing filing = Product.filing(Product.newMobile(), "central", "دوباره");
        assertThatThrownBy(() -> product().asPublic(() -> {
                    product().citizenDesk().submit(filing);
                    throw new IllegalStateException("and then the power failed");
                }))
                .hasMessageContaining("power");

        TrackingCode code = product().submit(filing).trackingCode();

        assertThat(product().submit(filing).trackingCode()).isEqualTo(code);
        assertThat(product()
                        .asPublic(() ->
                                product().store().ofCitizen(filing.applicant().mobile(), FIRST))
                        .total())
                .isEqualTo(1);
    }

    private Object outcome(Filing filing) {
        try {
            return product().submit(filing).trackingCode();
        } catch (IdempotencyConflict refused) {
            return refused;
        }
    }
}
