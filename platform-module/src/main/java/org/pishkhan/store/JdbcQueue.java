// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pishkhan.request.Page;
import org.pishkhan.request.QueueQuery;
import org.pishkhan.request.QueueView;
import org.pishkhan.request.Request;
import org.pishkhan.request.Status;
import org.pishkhan.request.TrackingCode;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Which requests a desk has, in which order and how many: one line for each dossier, written with it in the same transaction. Alfresco
 * would answer the same from the nodes, but it loads and checks every row of a folder before it can count them.
 */
final class JdbcQueue {

    private final JdbcTemplate jdbc;

    JdbcQueue(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(Request request) {
        jdbc.update(
                "insert into pishkhan_queue (desk, ended, request_status, completed, submitted_at, changed_at,"
                        + " search_text, tracking_code) values (?, ?, ?, ?, ?, ?, ?, ?)",
                line(request));
    }

    void update(Request request) {
        jdbc.update(
                "update pishkhan_queue set desk = ?, ended = ?, request_status = ?, completed = ?, submitted_at = ?,"
                        + " changed_at = ?, search_text = ? where tracking_code = ?",
                line(request));
    }

    private static Object[] line(Request request) {
        return new Object[] {
            request.matter().desk(),
            DossierNodes.ENDED.contains(request.status()) ? 1 : 0,
            request.status().code(),
            request.completed() ? 1 : 0,
            request.submittedAt().toEpochMilli(),
            request.changedAt().toEpochMilli(),
            RequestFacts.searchText(request),
            request.trackingCode().value()
        };
    }

    /** What is open comes latest filed first, what has ended latest changed first. */
    Page<TrackingCode> page(QueueQuery query) {
        boolean ended = query.status().map(DossierNodes.ENDED::contains).orElse(query.view() == QueueView.CLOSED);
        Condition condition = new Condition("desk = ?", query.desk()).and("ended = ?", ended ? 1 : 0);
        query.status()
                .ifPresentOrElse(
                        status -> condition.and("request_status = ?", status.code()),
                        () -> narrow(condition, query.view()));
        if (!query.words().isBlank()) {
            search(condition, query.words());
        }
        return Rows.page(
                jdbc,
                (row, index) -> new TrackingCode(row.getString("tracking_code")),
                "pishkhan_queue where " + condition.text,
                (ended ? "changed_at" : "submitted_at") + " desc, tracking_code desc",
                query.paging(),
                condition.arguments.toArray());
    }

    private static void narrow(Condition condition, QueueView tab) {
        switch (tab) {
            case NEW ->
                condition.and("request_status = ?", Status.SUBMITTED.code()).and("completed = ?", 0);
            case COMPLETED ->
                condition.and("request_status = ?", Status.SUBMITTED.code()).and("completed = ?", 1);
            case WAITING -> condition.and("request_status = ?", Status.RETURNED.code());
            case IN_PROGRESS -> condition.and("request_status = ?", Status.REGISTERED.code());
            case OPEN, CLOSED, REFERRED -> {}
        }
    }

    /** Words without a letter or digit are no words; a search for nothing else finds nothing. */
    private static void search(Condition condition, String words) {
        List<String> known = Stream.of(words.strip().split(" "))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
        if (known.isEmpty()) {
            condition.and("tracking_code = ?", "-");
        }
        known.forEach(word -> condition.and("search_text like ?", "%" + harmless(word) + "%"));
    }

    /** What has a meaning in a pattern matches any character instead. */
    private static String harmless(String word) {
        return word.replaceAll("[%\\\\]", "_");
    }

    /** Grows by one test after the other. */
    private static final class Condition {
        private final StringBuilder text;
        private final List<Object> arguments = new ArrayList<>();

        Condition(String test, Object argument) {
            this.text = new StringBuilder(test);
            arguments.add(argument);
        }

        Condition and(String test, Object argument) {
            text.append(" and ").append(test);
            arguments.add(argument);
            return this;
        }
    }
}
