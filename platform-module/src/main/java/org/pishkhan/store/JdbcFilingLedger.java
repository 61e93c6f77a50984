// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.triage.FilingLedger;
import org.springframework.jdbc.core.JdbcTemplate;

/** Filings by their key; of two transactions with the same key, the second fails on the first one's row and is retried. */
public final class JdbcFilingLedger implements FilingLedger {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    public JdbcFilingLedger(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<Entry> find(String key, Instant now) {
        return jdbc
                .query(
                        "select fingerprint, tracking_code from pishkhan_filing where filing_key = ? and expires_at > ?",
                        (row, index) -> new Entry(
                                row.getString("fingerprint"), new TrackingCode(row.getString("tracking_code"))),
                        key,
                        now.toEpochMilli())
                .stream()
                .findFirst();
    }

    @Override
    public void remember(String key, Entry entry, Instant expiresAt) {
        String expired = "delete from pishkhan_filing where filing_key = ? and expires_at <= ?";
        jdbc.update(expired, key, clock.millis());
        jdbc.update(
                "insert into pishkhan_filing (filing_key, fingerprint, tracking_code, expires_at) values (?, ?, ?, ?)",
                key,
                entry.fingerprint(),
                entry.trackingCode().value(),
                expiresAt.toEpochMilli());
    }

    /** Forgets whatever expired before this time. */
    public void forgetExpired(Instant before) {
        jdbc.update("delete from pishkhan_filing where expires_at < ?", before.toEpochMilli());
    }
}
