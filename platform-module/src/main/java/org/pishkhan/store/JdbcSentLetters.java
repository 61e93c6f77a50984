// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.request.VerificationId;
import org.pishkhan.triage.SentLetter;
import org.pishkhan.triage.SentLetters;
import org.springframework.jdbc.core.JdbcTemplate;

/** The answers that went out, one line for each. */
public final class JdbcSentLetters implements SentLetters {

    private static final String FIND = "select letter.*, (select count(*) from pishkhan_letter later"
            + " where later.tracking_code = letter.tracking_code and later.sent_at > letter.sent_at) as later_ones"
            + " from pishkhan_letter letter where letter.verification = ?";

    private final JdbcTemplate jdbc;

    public JdbcSentLetters(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(SentLetter letter) {
        jdbc.update(
                "insert into pishkhan_letter (verification, tracking_code, register_number, sent_at, desk, signer)"
                        + " values (?, ?, ?, ?, ?, ?)",
                letter.id().value(),
                letter.trackingCode().value(),
                letter.number(),
                letter.at().toEpochMilli(),
                letter.desk(),
                letter.position());
    }

    @Override
    public Optional<SentLetter> find(VerificationId id) {
        return jdbc.query(FIND, (row, index) -> read(row), id.value()).stream().findFirst();
    }

    private static SentLetter read(ResultSet row) throws SQLException {
        return new SentLetter(
                new VerificationId(row.getString("verification")),
                new TrackingCode(row.getString("tracking_code")),
                row.getString("register_number"),
                Rows.time(row, "sent_at"),
                row.getString("desk"),
                row.getString("signer"),
                row.getInt("later_ones") > 0);
    }
}
