// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads rows, and writes many of them at once. */
final class Tables {

    private final JdbcTemplate jdbc;
    private final Map<String, List<Row>> pending = new LinkedHashMap<>();

    Tables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<Row> rows(String from, Object... arguments) {
        return jdbc.queryForList("select * from " + from, arguments).stream()
                .map(Row::new)
                .toList();
    }

    long number(String select, Object... arguments) {
        Number number = jdbc.queryForObject(select, Number.class, arguments);
        return number == null ? 0 : number.longValue();
    }

    void execute(String statement, Object... arguments) {
        jdbc.update(statement, arguments);
    }

    /** Writes with the next flush. */
    void insert(String table, Row row) {
        pending.computeIfAbsent(table, name -> new ArrayList<>()).add(row);
    }

    void flush() {
        pending.forEach((table, rows) -> {
            String columns = String.join(", ", rows.get(0).columns());
            String marks =
                    String.join(", ", Collections.nCopies(rows.get(0).columns().size(), "?"));
            jdbc.batchUpdate(
                    "insert into " + table + " (" + columns + ") values (" + marks + ")",
                    rows.stream().map(Row::cells).toList());
        });
        pending.clear();
    }
}
