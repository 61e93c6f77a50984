// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.sms;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.pishkhan.platform.Transactions;
import org.pishkhan.request.Language;
import org.pishkhan.request.LoggedFailure;
import org.pishkhan.request.MobileNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends one-time codes from memory, apart from the outbox: a code is never kept in plain text, and is worth nothing after a
 * crash. What cannot be handed over until it expires is dropped.
 */
public final class OneTimeLane {

    private static final Logger LOG = LoggerFactory.getLogger(OneTimeLane.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Gateway gateway;
    private final MessageTexts texts;
    private final Transactions transactions;
    private final String host;
    private final int capacity;
    private final Clock clock;
    private final RandomGenerator random;
    private final ScheduledThreadPoolExecutor thread;

    /**
     * @param host of the citizen page, for a last line that lets browsers fill the code in; empty for none
     * @param capacity how many codes may wait
     */
    public OneTimeLane(
            Gateway gateway,
            MessageTexts texts,
            Transactions transactions,
            String host,
            int capacity,
            Clock clock,
            RandomGenerator random) {
        this.gateway = gateway;
        this.texts = texts;
        this.transactions = transactions;
        this.host = host.strip();
        this.capacity = capacity;
        this.clock = Clock.tick(clock, Duration.ofMillis(1));
        this.random = random;
        this.thread = new ScheduledThreadPoolExecutor(1, OneTimeLane::daemon);
        this.thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Sends a code once the current transaction has committed; gives up when it expires. */
    public void send(MobileNumber to, String code, Language language, Instant expiresAt) {
        Instant now = clock.instant();
        String text = texts.oneTimeCode(code, language, Duration.between(now, expiresAt)) + webLine(code);
        Message message = new Message(id(), now, to, MessageKind.OTP, text, Optional.empty());
        transactions.afterCommit(() -> enqueue(message, expiresAt, Duration.ZERO));
    }

    /** Stops the thread; codes that wait are dropped. */
    public void stop() {
        thread.shutdownNow();
    }

    private void enqueue(Message message, Instant expiresAt, Duration pause) {
        if (thread.isShutdown() || thread.getQueue().size() >= capacity) {
            LOG.warn(
                    "A one-time code was dropped: {} wait already",
                    thread.getQueue().size());
            return;
        }
        thread.schedule(() -> handOver(message, expiresAt), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void handOver(Message message, Instant expiresAt) {
        if (!expiresAt.isAfter(clock.instant())) {
            LOG.warn("A one-time code expired before gateway {} took it", gateway.name());
            return;
        }
        if (!isHandedOver(message)) {
            enqueue(message, expiresAt, PAUSE);
        }
    }

    private boolean isHandedOver(Message message) {
        try {
            return gateway.isOpen() && !(gateway.send(message) instanceof Gateway.Outcome.Deferred);
        } catch (RuntimeException | Error unforeseen) {
            LOG.error("Handing over a one-time code failed", LoggedFailure.of(unforeseen));
            return true;
        }
    }

    /** The origin-bound form that browsers read. */
    private String webLine(String code) {
        return host.isEmpty() ? "" : "\n\n@" + host + " #" + code;
    }

    private String id() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "pishkhan-one-time-codes");
        thread.setDaemon(true);
        return thread;
    }
}
