// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Transactions that take turns. */
class TurnTakingTest {

    private final MemoryTables tables = new MemoryTables();
    private final JdbcTemplate jdbc = tables.jdbc();

    @Test
    void letsTransactionsTakeTurnsAtOneThing() throws Exception {
        TurnTaking turns = new TurnTaking(jdbc);
        List<String> order = new ArrayList<>();

        MemoryTables.inParallel(
                8,
                () -> tables.inTransaction(status -> {
                    turns.hold("dossier");
                    order.add("in");
                    order.add("out");
                    return true;
                }));

        List<String> strict = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            strict.addAll(List.of("in", "out"));
        }
        assertThat(order).isEqualTo(strict);
    }
}
