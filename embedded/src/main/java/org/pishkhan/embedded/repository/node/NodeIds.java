// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.node;

import org.springframework.jdbc.core.JdbcTemplate;

/** Hands out the numbers of nodes, fifty for each question to the database. */
final class NodeIds {
    private static final int BLOCK = 50;

    private final JdbcTemplate jdbc;
    private long next;
    private long end;

    NodeIds(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    synchronized long next() {
        if (next == end) {
            next = jdbc.queryForObject("select nextval('host_node_id')", Long.class);
            end = next + BLOCK;
        }
        return next++;
    }
}
