// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.time.Instant;
import java.util.List;
import org.pishkhan.request.Quarantine.Held;
import org.pishkhan.request.TrackingCode;
import org.springframework.jdbc.core.JdbcTemplate;

/** The list of the files in quarantine. */
final class JdbcQuarantine {

    private final JdbcTemplate jdbc;

    JdbcQuarantine(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(Held held, Instant now) {
        jdbc.update(
                "insert into pishkhan_quarantine (tracking_code, file_name, tried_at) values (?, ?, ?)",
                held.code().value(),
                held.fileId(),
                now.toEpochMilli());
    }

    void remove(Held held) {
        jdbc.update(
                "delete from pishkhan_quarantine where tracking_code = ? and file_name = ?",
                held.code().value(),
                held.fileId());
    }

    void tried(Held held, Instant at) {
        jdbc.update(
                "update pishkhan_quarantine set tried_at = ? where tracking_code = ? and file_name = ?",
                at.toEpochMilli(),
                held.code().value(),
                held.fileId());
    }

    boolean holds(TrackingCode code) {
        return jdbc.queryForObject(
                        "select count(*) from pishkhan_quarantine where tracking_code = ?", Integer.class, code.value())
                > 0;
    }

    List<Held> longestUntried(int max) {
        return jdbc.query(
                "select tracking_code, file_name from pishkhan_quarantine"
                        + " order by tried_at, tracking_code, file_name limit ?",
                (row, number) -> new Held(new TrackingCode(row.getString("tracking_code")), row.getString("file_name")),
                max);
    }
}
