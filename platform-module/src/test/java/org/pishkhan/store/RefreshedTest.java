// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pishkhan.support.SetClock;

class RefreshedTest {

    private static final int MANY = 12;

    private final SetClock clock = SetClock.onAWorkingDay();
    private final AtomicInteger reads = new AtomicInteger();
    private final ExecutorService threads = Executors.newFixedThreadPool(MANY);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void readsAgainOnlyWhatHasGrownOld() {
        Refreshed<Integer> value = refreshed(reads::incrementAndGet);

        assertThat(value.get()).isEqualTo(1);
        clock.pass(Duration.ofSeconds(3));
        assertThat(value.get()).isEqualTo(1);
        clock.pass(Duration.ofSeconds(1));
        assertThat(value.get()).isEqualTo(2);
    }

    @Test
    void readsAgainAfterTheClockWasSetBack() {
        Refreshed<Integer> value = refreshed(reads::incrementAndGet);
        value.get();
        clock.pass(Duration.ofSeconds(-1));

        assertThat(value.get()).isEqualTo(2);
    }

    @Test
    void letsOneReadForAllWhoComeFirst() throws Exception {
        CountDownLatch allAreThere = new CountDownLatch(MANY);
        Refreshed<Integer> value = refreshed(() -> {
            await(allAreThere);
            return reads.incrementAndGet();
        });

        List<Future<Integer>> answers = threads.invokeAll(Collections.nCopies(MANY, (Callable<Integer>) () -> {
            allAreThere.countDown();
            return value.get();
        }));

        for (Future<Integer> answer : answers) {
            assertThat(answer.get()).isEqualTo(1);
        }
    }

    @Test
    void answersTheOldValueWhileOneReads() throws Exception {
        CountDownLatch isReading = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        Refreshed<Integer> value = refreshed(() -> {
            int read = reads.incrementAndGet();
            if (read > 1) {
                isReading.countDown();
                await(mayEnd);
            }
            return read;
        });
        value.get();
        clock.pass(Duration.ofSeconds(5));
        Future<Integer> reader = threads.submit(value::get);
        await(isReading);

        assertThat(value.get()).isEqualTo(1);

        mayEnd.countDown();
        assertThat(reader.get(10, TimeUnit.SECONDS)).isEqualTo(2);
        assertThat(value.get()).isEqualTo(2);
        assertThat(reads).hasValue(2);
    }

    @Test
    void triesAgainAfterAFailure() {
        Refreshed<Integer> value = refreshed(() -> {
            if (reads.incrementAndGet() == 2) {
                throw new IllegalStateException("the database is away");
            }
            return reads.get();
        });
        value.get();
        clock.pass(Duration.ofSeconds(5));

        assertThatIllegalStateException().isThrownBy(value::get);
        assertThat(value.get()).isEqualTo(3);
    }

    @Test
    void keepsNothingThatIsNotWorthIt() {
        Refreshed<Integer> value = new Refreshed<>(reads::incrementAndGet, read -> false, Duration.ofSeconds(4), clock);
        value.get();

        assertThat(value.get()).isEqualTo(2);
    }

    private Refreshed<Integer> refreshed(Supplier<Integer> source) {
        return new Refreshed<>(source, read -> true, Duration.ofSeconds(4), clock);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
