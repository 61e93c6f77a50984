// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.pishkhan.triage.FilingLedger.Entry;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Filings by their idempotency key. */
class FilingTableTest {

    private static final Instant NOW = Samples.NOW;
    private static final Clock CLOCK = Clock.fixed(Samples.NOW, ZoneOffset.UTC);

    private final MemoryTables tables = new MemoryTables();
    private final JdbcTemplate jdbc = tables.jdbc();

    @Test
    void remembersAFilingUntilItExpires() {
        JdbcFilingLedger ledger = new JdbcFilingLedger(jdbc, CLOCK);
        Entry entry = new Entry("fingerprint", Samples.CODE);
        ledger.remember("key", entry, NOW.plusSeconds(60));

        assertThat(ledger.find("key", NOW)).contains(entry);
        assertThat(ledger.find("KEY", NOW)).isEmpty();
        assertThat(ledger.find("key", NOW.plusSeconds(60))).isEmpty();
        assertThatThrownBy(() -> ledger.remember("key", entry, NOW.plusSeconds(90)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void letsAnExpiredKeyBeUsedAgain() {
        JdbcFilingLedger ledger = new JdbcFilingLedger(jdbc, CLOCK);
        ledger.remember("key", new Entry("old", Samples.CODE), NOW);

        ledger.remember("key", new Entry("new", Samples.CODE), NOW.plusSeconds(60));
        ledger.forgetExpired(NOW);

        assertThat(ledger.find("key", NOW)).contains(new Entry("new", Samples.CODE));
    }
}
