// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.pishkhan.request.Page;
import org.pishkhan.request.Paging;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** What our tables have in common: times are milliseconds since 1970, lists come in pages. */
final class Rows {

    private Rows() {}

    static Instant time(ResultSet row, String column) throws SQLException {
        return Instant.ofEpochMilli(row.getLong(column));
    }

    /**
     * A page of {@code select COLUMNS from FROM order by ORDER}, with the length of the whole.
     *
     * @param from table and condition, with a question mark for each argument
     */
    static <T> Page<T> page(
            JdbcTemplate jdbc, RowMapper<T> mapper, String from, String order, Paging paging, Object... arguments) {
        Long total = jdbc.queryForObject("select count(*) from " + from, Long.class, arguments);
        String limits = " limit " + paging.max() + " offset " + paging.skip();
        List<T> items = jdbc.query("select * from " + from + " order by " + order + limits, mapper, arguments);
        return new Page<>(items, total == null ? 0 : total, paging);
    }
}
