// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Lets transactions of all nodes take turns at one thing, such as a dossier: each thing falls on one of a fixed set of rows, which
 * is held until the transaction ends. Alfresco itself sees a conflict only when the second one writes. A transaction holds one
 * thing of a kind at a time and takes a register number after it, so that no two wait for each other.
 */
final class TurnTaking {

    static final int ROWS = 1_024;

    private final JdbcTemplate jdbc;

    TurnTaking(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void hold(String thing) {
        int row = Math.floorMod(thing.hashCode(), ROWS);
        List<Integer> held = jdbc.queryForList(
                "select lock_row from pishkhan_lock where lock_row = ? for update", Integer.class, row);
        if (held.isEmpty()) {
            throw new IllegalStateException("pishkhan_lock has no row " + row);
        }
    }
}
