// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.installation;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.pishkhan.request.LoggedFailure;
import org.pishkhan.sms.SenderLoop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEvent;
import org.springframework.extensions.surf.util.AbstractLifecycleBean;

/** What runs by itself on every node: the sender of messages, housekeeping and the quarantine, which take the lock of the cluster. */
public final class Jobs extends AbstractLifecycleBean {

    private static final Logger LOGGER = LoggerFactory.getLogger(Jobs.class);
    private static final int THREADS = 2;

    private final SenderLoop senderLoop;
    private final List<Runnable> housekeeping;
    private final Duration pause;
    private final Runnable quarantine;
    private final Duration quarantinePause;
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(THREADS, work -> {
        Thread thread = new Thread(work, "pishkhan-housekeeping");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * @param pause before the first and between two rounds of housekeeping
     * @param quarantinePause the same for the quarantine, whose files somebody waits for
     */
    Jobs(
            SenderLoop senderLoop,
            List<Runnable> housekeeping,
            Duration pause,
            Runnable quarantine,
            Duration quarantinePause) {
        this.senderLoop = senderLoop;
        this.housekeeping = List.copyOf(housekeeping);
        this.pause = pause;
        this.quarantine = quarantine;
        this.quarantinePause = quarantinePause;
    }

    @Override
    protected void onBootstrap(ApplicationEvent event) {
        senderLoop.start();
        repeat(this::keepHouse, pause);
        repeat(() -> runGuarded(quarantine), quarantinePause);
    }

    private void repeat(Runnable work, Duration every) {
        timer.scheduleWithFixedDelay(work, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void keepHouse() {
        housekeeping.forEach(Jobs::runGuarded);
    }

    /** No failure may end the others or the timer, which would never run again: not even an error of the Java machine. */
    private static void runGuarded(Runnable job) {
        try {
            job.run();
        } catch (RuntimeException | Error e) {
            LOGGER.error("Housekeeping failed: {}", job.getClass().getSimpleName(), LoggedFailure.of(e));
        }
    }

    @Override
    protected void onShutdown(ApplicationEvent event) {
        timer.shutdownNow();
        senderLoop.stop();
    }
}
