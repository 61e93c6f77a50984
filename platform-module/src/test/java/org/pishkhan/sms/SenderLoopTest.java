// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class SenderLoopTest {

    private final BlockingQueue<Thread> runs = new LinkedBlockingQueue<>();

    @Test
    void looksByItselfEveryNowAndThen() throws Exception {
        SenderLoop loop = new SenderLoop(this::record, Duration.ofMillis(10));
        loop.start();

        assertThat(nextRun().isDaemon()).isTrue();
        nextRun();
        loop.stop();
    }

    @Test
    void runsAtOnceWhenWoken() throws Exception {
        SenderLoop loop = new SenderLoop(this::record, Duration.ofSeconds(2));
        loop.start();

        loop.wake();

        assertThat(runs.poll(1, TimeUnit.SECONDS)).isNotNull();
        loop.stop();
    }

    @Test
    void goesOnAfterAFailure() throws Exception {
        SenderLoop loop = new SenderLoop(
                () -> {
                    record();
                    throw new IllegalStateException("The database is away");
                },
                Duration.ofMillis(10));
        loop.start();

        nextRun();
        nextRun();
        loop.stop();
    }

    @Test
    void goesOnAfterAnErrorOfTheJavaMachine() throws Exception {
        SenderLoop loop = new SenderLoop(
                () -> {
                    record();
                    throw new NoClassDefFoundError("org/example/Missing");
                },
                Duration.ofMillis(10));
        loop.start();

        nextRun();
        nextRun();
        loop.stop();
    }

    @Test
    void runsOnOneThreadHoweverOftenItIsStarted() throws Exception {
        SenderLoop loop = new SenderLoop(this::record, Duration.ofMillis(10));
        loop.start();
        loop.start();

        Thread one = nextRun();
        assertThat(nextRun()).isSameAs(one);
        loop.stop();
    }

    @Test
    void isQuietOnceStopped() throws Exception {
        SenderLoop loop = new SenderLoop(this::record, Duration.ofMillis(10));
        loop.start();
        Thread thread = nextRun();

        loop.stop();

        assertThat(thread.isAlive()).isFalse();
    }

    @Test
    void stopsThoughItNeverStarted() {
        new SenderLoop(this::record, Duration.ofMillis(10)).stop();

        assertThat(runs).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT2.001S", "PT0S", "PT-1S"})
    void refusesToSleepLong(Duration pause) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SenderLoop(this::record, pause));
    }

    private void record() {
        runs.add(Thread.currentThread());
    }

    private Thread nextRun() throws InterruptedException {
        Thread thread = runs.poll(5, TimeUnit.SECONDS);
        assertThat(thread).as("a run within five seconds").isNotNull();
        return thread;
    }
}
