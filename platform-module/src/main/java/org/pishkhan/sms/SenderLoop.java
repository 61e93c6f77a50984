// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.sms;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.pishkhan.request.LoggedFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the sender on a thread of its own: at once when woken, and every now and then for what other nodes left. */
public final class SenderLoop {

    private static final Logger LOG = LoggerFactory.getLogger(SenderLoop.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    private static final long STOP_MILLIS = 5_000;
    private static final long MINUTE_NANOS = Duration.ofMinutes(1).toNanos();

    private final Runnable sender;
    private final Duration pause;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean running;
    private Thread thread = new Thread();
    private int failures;
    private long lastSaid;

    /** @param pause between two looks into the outbox, at most 2 seconds */
    public SenderLoop(Runnable sender, Duration pause) {
        if (pause.compareTo(LONGEST_PAUSE) > 0 || pause.isNegative() || pause.isZero()) {
            throw new IllegalArgumentException("The sender looks into the outbox at least every " + LONGEST_PAUSE);
        }
        this.sender = sender;
        this.pause = pause;
    }

    /** Starts the thread; to be called once the tables are there. Does nothing when it runs already. */
    public synchronized void start() {
        if (running) {
            return;
        }
        running = true;
        thread = new Thread(this::loop, "pishkhan-sms-sender");
        thread.setDaemon(true);
        thread.start();
    }

    /** Stops after the message in hand, waiting for it at most five seconds. */
    public synchronized void stop() {
        running = false;
        wake();
        try {
            thread.join(STOP_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** There is something to send. */
    public void wake() {
        work.release();
    }

    private void loop() {
        while (running) {
            try {
                work.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
                work.drainPermits();
                sender.run();
                sayThatItWorksAgain();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException | Error unforeseen) {
                say(unforeseen);
            }
        }
    }

    /** An outage fails once a second: the first time says all, later ones a line a minute. */
    private void say(Throwable unforeseen) {
        failures++;
        if (failures == 1) {
            lastSaid = System.nanoTime();
            LOG.error("Sending messages failed; trying again every {}", pause, LoggedFailure.of(unforeseen));
        } else if (System.nanoTime() - lastSaid >= MINUTE_NANOS) {
            lastSaid = System.nanoTime();
            LOG.error(
                    "Sending messages failed {} times so far: {}",
                    failures,
                    LoggedFailure.of(unforeseen).toString());
        }
    }

    private void sayThatItWorksAgain() {
        if (failures > 0) {
            LOG.warn("Sending messages works again, after {} failures", failures);
            failures = 0;
        }
    }
}
