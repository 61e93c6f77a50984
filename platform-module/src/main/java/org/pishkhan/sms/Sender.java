// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.sms;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pishkhan.platform.Transactions;
import org.pishkhan.request.LoggedFailure;
import org.pishkhan.request.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Empties the outbox: takes messages, hands them to the gateway, and writes down what came of it, each in a short
 * transaction of its own. A message is marked before it leaves, so that after a crash it is asked for and never sent
 * blindly.
 */
public final class Sender implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final int BATCH = 50;
    private static final int LONGEST_ERROR = 200;

    private final OutboxStore store;
    private final Gateway gateway;
    private final Transactions transactions;
    private final Backoff backoff;
    private final Duration stuckAfter;
    private final String node;
    private final Clock clock;

    /**
     * @param stuckAfter how long a hand-off may take before somebody asks what became of it; longer than any gateway takes
     * @param node name of this node of the cluster
     */
    public Sender(
            OutboxStore store,
            Gateway gateway,
            Transactions transactions,
            Backoff backoff,
            Duration stuckAfter,
            String node,
            Clock clock) {
        this.store = store;
        this.gateway = gateway;
        this.transactions = transactions;
        this.backoff = backoff;
        this.stuckAfter = stuckAfter;
        this.node = node;
        this.clock = Clock.tick(clock, Duration.ofMillis(1));
    }

    /** Sends all that is due now. */
    @Override
    public void run() {
        if (!gateway.isOpen()) {
            return;
        }
        stuck().forEach(entry -> guarded(entry, this::ask));
        for (List<OutboxEntry> batch = take(); !batch.isEmpty(); batch = take()) {
            batch.forEach(entry -> guarded(entry, this::handOver));
        }
    }

    private List<OutboxEntry> stuck() {
        Instant time = clock.instant().minus(stuckAfter);
        return transactions.read(() -> store.stuckSince(time, BATCH));
    }

    private List<OutboxEntry> take() {
        return transactions.write(() -> store.take(clock.instant(), BATCH, node));
    }

    /** One message that breaks does not stop the others; it may have left, and stays "sending" until it is asked for. */
    private void guarded(OutboxEntry entry, Consumer<OutboxEntry> step) {
        try {
            if (isStillOurs(entry)) {
                step.accept(entry);
            }
        } catch (RuntimeException unforeseen) {
            LOG.error(
                    "Sending message {} failed: {}",
                    entry.message().id(),
                    LoggedFailure.of(unforeseen).toString());
        }
    }

    /** The others of its batch may have taken so long that another node holds it for stuck, and asks for it or sends it. */
    private boolean isStillOurs(OutboxEntry entry) {
        return transactions.write(() -> store.hold(entry, clock.instant(), node));
    }

    private void handOver(OutboxEntry entry) {
        settle(entry, arrivedBefore(entry).orElseGet(() -> gateway.send(entry.message())));
    }

    /** A hand-off that was said to have failed may have arrived all the same. */
    private Optional<Gateway.Outcome> arrivedBefore(OutboxEntry entry) {
        return entry.attempts() > 1
                ? gateway.ask(entry.message()).filter(Gateway.Outcome.Accepted.class::isInstance)
                : Optional.empty();
    }

    private void ask(OutboxEntry entry) {
        Optional<Gateway.Outcome> known = gateway.ask(entry.message());
        settle(entry, known.orElseGet(() -> new Gateway.Outcome.Lost("no answer from the gateway")));
    }

    private void settle(OutboxEntry entry, Gateway.Outcome outcome) {
        if (outcome instanceof Gateway.Outcome.Accepted) {
            settle(entry, MessageState.ACCEPTED, "");
        } else if (outcome instanceof Gateway.Outcome.Refused refused) {
            settle(entry, MessageState.FAILED, refused.error());
        } else if (outcome instanceof Gateway.Outcome.Lost lost) {
            settle(entry, MessageState.UNKNOWN, lost.error());
        } else if (outcome instanceof Gateway.Outcome.Deferred deferred) {
            tryAgain(entry, deferred.error());
        }
    }

    private void tryAgain(OutboxEntry entry, String error) {
        Optional<Instant> next = backoff.next(entry, clock.instant());
        if (next.isPresent()) {
            settle(entry, MessageState.QUEUED, next.get(), error);
        } else {
            settle(entry, MessageState.FAILED, error);
        }
    }

    private void settle(OutboxEntry entry, MessageState state, String error) {
        settle(entry, state, clock.instant(), error);
    }

    private void settle(OutboxEntry entry, MessageState state, Instant nextAt, String error) {
        String shortened = Texts.beginning(error, LONGEST_ERROR);
        transactions.write(() ->
                store.settle(entry.message().id(), MessageState.SENDING, state, nextAt, clock.instant(), shortened));
        if (state == MessageState.FAILED || state == MessageState.UNKNOWN) {
            LOG.warn("Message {} is {}; the outbox says why", entry.message().id(), state.code());
        }
    }
}
