// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pishkhan.signin.SignInStore;
import org.springframework.jdbc.core.JdbcTemplate;

/** What nodes share about signing in, as tables. */
public final class JdbcSignInStore implements SignInStore {

    private static final List<String> EXPIRING = List.of("pishkhan_otp", "pishkhan_captcha", "pishkhan_revoked");

    private final JdbcTemplate jdbc;
    private final TurnTaking turns;

    public JdbcSignInStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.turns = new TurnTaking(jdbc);
    }

    /** Two at the same time: one fails on the other's row, is retried, and then sees it. */
    @Override
    public boolean useCaptcha(String digest, Instant expiresAt) {
        if (exists("select count(*) from pishkhan_captcha where captcha_digest = ?", digest)) {
            return false;
        }
        jdbc.update(
                "insert into pishkhan_captcha (captcha_digest, expires_at) values (?, ?)",
                digest,
                expiresAt.toEpochMilli());
        return true;
    }

    private boolean exists(String count, String key) {
        return jdbc.queryForObject(count, Long.class, key) > 0;
    }

    @Override
    public List<Instant> sends(String mobileDigest, Instant since) {
        turns.hold(mobileDigest);
        return jdbc.query(
                "select sent_at from pishkhan_otp_send where mobile_digest = ? and sent_at >= ? order by sent_at",
                (row, index) -> Rows.time(row, "sent_at"),
                mobileDigest,
                since.toEpochMilli());
    }

    @Override
    public void addSend(String mobileDigest, Instant at) {
        jdbc.update(
                "insert into pishkhan_otp_send (mobile_digest, sent_at) values (?, ?)",
                mobileDigest,
                at.toEpochMilli());
    }

    @Override
    public void putCode(CodeRecord record) {
        removeCode(record);
        jdbc.update(
                "insert into pishkhan_otp"
                        + " (mobile_digest, browser_digest, purpose, salt, code_digest, tries, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                record.mobileDigest(),
                record.browserDigest(),
                record.purpose(),
                record.salt(),
                record.codeDigest(),
                record.tries(),
                record.expiresAt().toEpochMilli());
    }

    @Override
    public Optional<CodeRecord> code(String mobileDigest, String browserDigest, String purpose) {
        return jdbc
                .query(
                        "select * from pishkhan_otp where mobile_digest = ? and browser_digest = ? and purpose = ?"
                                + " for update",
                        (row, index) -> read(row),
                        mobileDigest,
                        browserDigest,
                        purpose)
                .stream()
                .findFirst();
    }

    private static CodeRecord read(ResultSet row) throws SQLException {
        return new CodeRecord(
                row.getString("mobile_digest"),
                row.getString("browser_digest"),
                row.getString("purpose"),
                row.getString("salt"),
                row.getString("code_digest"),
                row.getInt("tries"),
                Rows.time(row, "expires_at"));
    }

    @Override
    public void removeCode(CodeRecord record) {
        onCode("delete from pishkhan_otp", record);
    }

    /** Changed in place: whoever waits for the row of a code finds it with its new count, rather than gone. */
    @Override
    public void countTry(CodeRecord record) {
        onCode("update pishkhan_otp set tries = tries + 1", record);
    }

    private void onCode(String statement, CodeRecord record) {
        jdbc.update(
                statement + " where mobile_digest = ? and browser_digest = ? and purpose = ?",
                record.mobileDigest(),
                record.browserDigest(),
                record.purpose());
    }

    @Override
    public void revoke(String sessionId, Instant until) {
        if (!isRevoked(sessionId)) {
            jdbc.update(
                    "insert into pishkhan_revoked (session_id, expires_at) values (?, ?)",
                    sessionId,
                    until.toEpochMilli());
        }
    }

    @Override
    public boolean isRevoked(String sessionId) {
        return exists("select count(*) from pishkhan_revoked where session_id = ?", sessionId);
    }

    @Override
    public void forgetExpired(Instant before) {
        EXPIRING.forEach(table -> jdbc.update("delete from " + table + " where expires_at < ?", before.toEpochMilli()));
        jdbc.update("delete from pishkhan_otp_send where sent_at < ?", before.toEpochMilli());
    }
}
