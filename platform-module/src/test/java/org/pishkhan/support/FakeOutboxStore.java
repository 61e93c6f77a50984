// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.support;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pishkhan.request.Page;
import org.pishkhan.request.Paging;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.sms.Message;
import org.pishkhan.sms.MessageState;
import org.pishkhan.sms.OutboxEntry;
import org.pishkhan.sms.OutboxStore;

/** The outbox in memory; safe for many threads. */
public final class FakeOutboxStore implements OutboxStore {

    private final Map<String, OutboxEntry> entries = new LinkedHashMap<>();
    private final Map<String, String> events = new HashMap<>();
    private final Map<String, String> desks = new HashMap<>();

    @Override
    public synchronized void put(Message message, String eventId, String desk) {
        if (events.putIfAbsent(eventId, message.id()) != null) {
            throw new IllegalStateException("This event was told before");
        }
        desks.put(message.id(), desk);
        keep(new OutboxEntry(message, MessageState.QUEUED, 0, message.at(), message.at(), ""));
    }

    @Override
    public synchronized List<OutboxEntry> take(Instant now, int max, String node) {
        List<OutboxEntry> due = in(MessageState.QUEUED).stream()
                .filter(entry -> !entry.nextAt().isAfter(now))
                .limit(max)
                .map(entry -> new OutboxEntry(
                        entry.message(),
                        MessageState.SENDING,
                        entry.attempts() + 1,
                        entry.nextAt(),
                        now,
                        entry.error()))
                .toList();
        due.forEach(this::keep);
        return due;
    }

    @Override
    public synchronized List<OutboxEntry> stuckSince(Instant time, int max) {
        return in(MessageState.SENDING).stream()
                .filter(entry -> entry.changedAt().isBefore(time))
                .limit(max)
                .toList();
    }

    @Override
    public synchronized boolean hold(OutboxEntry entry, Instant at, String node) {
        if (!entry.equals(entries.get(entry.message().id())) || entry.state() != MessageState.SENDING) {
            return false;
        }
        keep(new OutboxEntry(entry.message(), entry.state(), entry.attempts(), entry.nextAt(), at, entry.error()));
        return true;
    }

    @Override
    public synchronized boolean settle(
            String id, MessageState expected, MessageState now, Instant nextAt, Instant at, String error) {
        OutboxEntry entry = entries.get(id);
        if (entry.state() != expected) {
            return false;
        }
        keep(new OutboxEntry(entry.message(), now, entry.attempts(), nextAt, at, error));
        return true;
    }

    @Override
    public synchronized Optional<OutboxEntry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    @Override
    public synchronized Page<OutboxEntry> page(Optional<MessageState> state, Paging paging) {
        return pageOfDesks(Set.copyOf(desks.values()), state, paging);
    }

    @Override
    public synchronized boolean isOfDesks(Set<String> codes, String id) {
        return codes.contains(desks.getOrDefault(id, ""));
    }

    @Override
    public synchronized Page<OutboxEntry> pageOfDesks(Set<String> codes, Optional<MessageState> state, Paging paging) {
        return Page.of(
                entries.values().stream()
                        .filter(entry -> isOfDesks(codes, entry.message().id()))
                        .filter(entry -> state.map(entry.state()::equals).orElse(true))
                        .sorted(Comparator.comparing(
                                        (OutboxEntry entry) -> entry.message().at())
                                .reversed())
                        .toList(),
                paging);
    }

    @Override
    public synchronized List<OutboxEntry> about(TrackingCode code) {
        return entries.values().stream()
                .filter(entry -> entry.message().trackingCode().equals(Optional.of(code)))
                .toList();
    }

    private List<OutboxEntry> in(MessageState state) {
        return entries.values().stream().filter(entry -> entry.state() == state).toList();
    }

    private void keep(OutboxEntry entry) {
        entries.put(entry.message().id(), entry);
    }
}
