// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables as they are made. */
class SchemaTest {

    private final MemoryTables tables = new MemoryTables();
    private final JdbcTemplate jdbc = tables.jdbc();

    @Test
    void makesTablesOnceAndKeepsTheSecret() {
        byte[] key = new JdbcSecretKeys(jdbc).forPurpose("session");

        tables.make();

        assertThat(new JdbcSecretKeys(jdbc).forPurpose("session"))
                .isEqualTo(key)
                .hasSize(32);
        assertThat(new JdbcSecretKeys(jdbc).forPurpose("other")).isNotEqualTo(key);
    }

    @Test
    void goesOnWhereAStepWasCutShort() {
        jdbc.update("delete from pishkhan_schema");
        jdbc.update("drop index pishkhan_outbox_due");
        jdbc.update("drop table pishkhan_referral");

        tables.make();

        assertThat(new JdbcReferrals(jdbc).exists(Samples.CODE, "central")).isFalse();
        assertThat(jdbc.queryForObject("select count(*) from pishkhan_lock", Integer.class))
                .isEqualTo(TurnTaking.ROWS);
        assertThat(jdbc.queryForList(
                        "select index_name from information_schema.indexes where index_name = 'PISHKHAN_OUTBOX_DUE'"))
                .hasSize(1);
    }
}
