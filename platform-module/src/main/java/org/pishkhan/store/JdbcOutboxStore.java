// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pishkhan.request.MobileNumber;
import org.pishkhan.request.Page;
import org.pishkhan.request.Paging;
import org.pishkhan.request.Texts;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.sms.Message;
import org.pishkhan.sms.MessageKind;
import org.pishkhan.sms.MessageState;
import org.pishkhan.sms.OutboxEntry;
import org.pishkhan.sms.OutboxStore;
import org.springframework.jdbc.core.JdbcTemplate;

/** The outbox as a table. */
public final class JdbcOutboxStore implements OutboxStore {

    private static final int ERROR_CHARACTERS = 500;

    private final JdbcTemplate jdbc;

    public JdbcOutboxStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(Message message, String eventId, String desk) {
        long at = message.at().toEpochMilli();
        jdbc.update(
                "insert into pishkhan_outbox (message_id, created_at, mobile, kind, body, tracking_code, desk, event_id,"
                        + " message_state, attempts, next_at, changed_at, error)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, '')",
                message.id(),
                at,
                message.to().e164(),
                message.kind().code(),
                message.text(),
                message.trackingCode().map(TrackingCode::value).orElse(null),
                desk,
                eventId,
                MessageState.QUEUED.code(),
                at,
                at);
    }

    /** Whoever changes the state of a row first has it: the database lets only one node do so. */
    @Override
    public List<OutboxEntry> take(Instant now, int max, String node) {
        List<String> due = jdbc.queryForList(
                "select message_id from pishkhan_outbox where message_state = ? and next_at <= ?"
                        + " order by next_at, created_at limit "
                        + max,
                String.class,
                MessageState.QUEUED.code(),
                now.toEpochMilli());
        return due.stream()
                .filter(id -> take(id, now, node))
                .flatMap(id -> find(id).stream())
                .toList();
    }

    private boolean take(String id, Instant now, String node) {
        int taken = jdbc.update(
                "update pishkhan_outbox set message_state = ?, attempts = attempts + 1, changed_at = ?, node = ?"
                        + " where message_id = ? and message_state = ?",
                MessageState.SENDING.code(),
                now.toEpochMilli(),
                node,
                id,
                MessageState.QUEUED.code());
        return taken == 1;
    }

    @Override
    public List<OutboxEntry> stuckSince(Instant time, int max) {
        return jdbc.query(
                "select * from pishkhan_outbox where message_state = ? and changed_at < ? order by changed_at limit "
                        + max,
                (row, index) -> read(row),
                MessageState.SENDING.code(),
                time.toEpochMilli());
    }

    @Override
    public boolean hold(OutboxEntry entry, Instant at, String node) {
        int held = jdbc.update(
                "update pishkhan_outbox set changed_at = ?, node = ?"
                        + " where message_id = ? and message_state = ? and attempts = ? and changed_at = ?",
                at.toEpochMilli(),
                node,
                entry.message().id(),
                MessageState.SENDING.code(),
                entry.attempts(),
                entry.changedAt().toEpochMilli());
        return held == 1;
    }

    @Override
    public boolean settle(
            String id, MessageState expected, MessageState now, Instant nextAt, Instant at, String error) {
        int settled = jdbc.update(
                "update pishkhan_outbox set message_state = ?, next_at = ?, changed_at = ?, error = ?"
                        + " where message_id = ? and message_state = ?",
                now.code(),
                nextAt.toEpochMilli(),
                at.toEpochMilli(),
                Texts.beginning(error, ERROR_CHARACTERS),
                id,
                expected.code());
        return settled == 1;
    }

    @Override
    public Optional<OutboxEntry> find(String id) {
        return jdbc.query("select * from pishkhan_outbox where message_id = ?", (row, index) -> read(row), id).stream()
                .findFirst();
    }

    @Override
    public Page<OutboxEntry> page(Optional<MessageState> state, Paging paging) {
        String from = "pishkhan_outbox" + (state.isPresent() ? " where message_state = ?" : "");
        Object[] arguments = state.map(MessageState::code).stream().toArray();
        return Rows.page(jdbc, (row, index) -> read(row), from, "created_at desc, message_id", paging, arguments);
    }

    @Override
    public Page<OutboxEntry> pageOfDesks(Set<String> desks, Optional<MessageState> state, Paging paging) {
        if (desks.isEmpty()) {
            return new Page<>(List.of(), 0, paging);
        }
        String from = "pishkhan_outbox where desk in (" + marks(desks) + ")"
                + (state.isPresent() ? " and message_state = ?" : "");
        Object[] arguments = Stream.concat(desks.stream(), state.map(MessageState::code).stream())
                .toArray();
        return Rows.page(jdbc, (row, index) -> read(row), from, "created_at desc, message_id", paging, arguments);
    }

    @Override
    public boolean isOfDesks(Set<String> desks, String id) {
        return jdbc.queryForList("select desk from pishkhan_outbox where message_id = ?", String.class, id).stream()
                .anyMatch(desks::contains);
    }

    private static String marks(Set<String> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    @Override
    public List<OutboxEntry> about(TrackingCode code) {
        return jdbc.query(
                "select * from pishkhan_outbox where tracking_code = ? order by created_at, message_id",
                (row, index) -> read(row),
                code.value());
    }

    private static OutboxEntry read(ResultSet row) throws SQLException {
        Message message = new Message(
                row.getString("message_id"),
                Rows.time(row, "created_at"),
                new MobileNumber(row.getString("mobile")),
                MessageKind.ofCode(row.getString("kind")),
                row.getString("body"),
                Optional.ofNullable(row.getString("tracking_code")).map(TrackingCode::new));
        return new OutboxEntry(
                message,
                MessageState.ofCode(row.getString("message_state")).orElseThrow(),
                row.getInt("attempts"),
                Rows.time(row, "next_at"),
                Rows.time(row, "changed_at"),
                row.getString("error"));
    }
}
