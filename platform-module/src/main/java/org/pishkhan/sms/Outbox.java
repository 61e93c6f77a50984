// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.sms;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.pishkhan.platform.Transactions;
import org.pishkhan.request.Event;
import org.pishkhan.request.HistoryListener;
import org.pishkhan.request.Request;
import org.pishkhan.request.SurveyLinks;
import org.pishkhan.request.UnknownItem;

/** Puts one message in the outbox for every step that is told, in the transaction that writes the history. */
public final class Outbox implements HistoryListener {

    private final OutboxStore store;
    private final MessageTexts texts;
    private final SurveyLinks surveys;
    private final Transactions transactions;
    private final SenderLoop loop;
    private final Clock clock;

    public Outbox(
            OutboxStore store,
            MessageTexts texts,
            SurveyLinks surveys,
            Transactions transactions,
            SenderLoop loop,
            Clock clock) {
        this.store = store;
        this.texts = texts;
        this.surveys = surveys;
        this.transactions = transactions;
        this.loop = loop;
        this.clock = Clock.tick(clock, Duration.ofMillis(1));
    }

    @Override
    public void recorded(String eventId, Request request, Event event) {
        MessageKind.of(event.step()).ifPresent(kind -> {
            store.put(
                    message(eventId, kind, request, event),
                    eventId,
                    request.matter().desk());
            transactions.afterCommit(loop::wake);
        });
    }

    /**
     * Queues a message again on somebody's demand.
     *
     * @throws UnknownItem when there is none with this id
     * @throws NotRetryable when it neither failed nor is unknown
     */
    public OutboxEntry retry(String id) {
        OutboxEntry entry = store.find(id).orElseThrow(() -> new UnknownItem("message"));
        Instant now = clock.instant();
        if (!isRetryable(entry.state())
                || !store.settle(id, entry.state(), MessageState.QUEUED, now, now, entry.error())) {
            throw new NotRetryable(entry.state());
        }
        transactions.afterCommit(loop::wake);
        return store.find(id).orElseThrow(() -> new UnknownItem("message"));
    }

    private static boolean isRetryable(MessageState state) {
        return switch (state) {
            case FAILED, UNKNOWN -> true;
            case QUEUED, SENDING, ACCEPTED -> false;
        };
    }

    /** The event's id is the message's: one change can never lead to two messages. */
    private Message message(String eventId, MessageKind kind, Request request, Event event) {
        return new Message(
                eventId,
                event.at(),
                request.applicant().mobile(),
                kind,
                text(eventId, kind, request, event),
                Optional.of(request.trackingCode()));
    }

    /** What it tells, and the survey in the same message: another one would cost as much again. */
    private String text(String eventId, MessageKind kind, Request request, Event event) {
        String told = texts.text(kind, request, event);
        return surveys.linkAfter(eventId, request, event)
                .map(link ->
                        told + "\n" + texts.surveyLine(link, request.applicant().language()))
                .orElse(told);
    }
}
