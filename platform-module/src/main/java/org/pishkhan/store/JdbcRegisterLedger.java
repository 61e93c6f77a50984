// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.pishkhan.register.Gap;
import org.pishkhan.register.RegisterEntry;
import org.pishkhan.register.RegisterEntry.Direction;
import org.pishkhan.register.RegisterLedger;
import org.pishkhan.request.Folding;
import org.pishkhan.request.Page;
import org.pishkhan.request.Paging;
import org.pishkhan.request.Texts;
import org.pishkhan.request.TrackingCode;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** The counters and books of the secretariats in two tables. */
public final class JdbcRegisterLedger implements RegisterLedger {

    private static final int SEARCHABLE_CHARACTERS = 1_000;
    private static final int ROWS_AT_ONCE = 1_000;

    private final JdbcTemplate jdbc;

    public JdbcRegisterLedger(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The first number of a year may fail on the other's row; the retried transaction then finds it. */
    @Override
    public long next(String secretariat, int year) {
        List<Long> last = jdbc.queryForList(
                "select last_number from pishkhan_counter where secretariat = ? and jalali_year = ? for update",
                Long.class,
                secretariat,
                year);
        if (last.isEmpty()) {
            jdbc.update(
                    "insert into pishkhan_counter (secretariat, jalali_year, last_number) values (?, ?, 1)",
                    secretariat,
                    year);
            return 1;
        }
        long next = last.get(0) + 1;
        jdbc.update(
                "update pishkhan_counter set last_number = ? where secretariat = ? and jalali_year = ?",
                next,
                secretariat,
                year);
        return next;
    }

    @Override
    public void enter(RegisterEntry entry) {
        jdbc.update(
                "insert into pishkhan_register (secretariat, jalali_year, ordinal, register_number, direction,"
                        + " tracking_code, registered_at, from_name, subject, desk, receiver, search_text, entry_state)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'used')",
                entry.secretariat(),
                entry.year(),
                entry.ordinal(),
                entry.number(),
                entry.direction().code(),
                entry.trackingCode().value(),
                entry.registeredAt().toEpochMilli(),
                entry.from(),
                entry.subject(),
                entry.desk(),
                entry.receiver(),
                searchText(entry));
    }

    private static String searchText(RegisterEntry entry) {
        String words = Folding.words(String.join(
                " ",
                entry.number(),
                entry.trackingCode().value(),
                entry.from(),
                entry.subject(),
                entry.desk(),
                entry.receiver()));
        return Texts.beginning(words, SEARCHABLE_CHARACTERS);
    }

    @Override
    public long lastGiven(String secretariat, int year) {
        return jdbc
                .queryForList(
                        "select last_number from pishkhan_counter where secretariat = ? and jalali_year = ?",
                        Long.class,
                        secretariat,
                        year)
                .stream()
                .findFirst()
                .orElse(0L);
    }

    @Override
    public void eachLine(String secretariat, int year, Consumer<Line> reader) {
        jdbc.query(connection -> lines(connection, secretariat, year), (RowCallbackHandler)
                row -> reader.accept(line(row)));
    }

    private static PreparedStatement lines(Connection connection, String secretariat, int year) throws SQLException {
        PreparedStatement select = connection.prepareStatement("select ordinal, entry_state, reason from"
                + " pishkhan_register where secretariat = ? and jalali_year = ? order by ordinal");
        select.setFetchSize(ROWS_AT_ONCE);
        select.setString(1, secretariat);
        select.setInt(2, year);
        return select;
    }

    private static Line line(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return new Line(
                row.getLong("ordinal"), Gap.Reason.ofCode(row.getString("entry_state")), reason == null ? "" : reason);
    }

    @Override
    public Page<RegisterEntry> find(Set<String> secretariats, int year, String words, Paging paging) {
        if (secretariats.isEmpty()) {
            return new Page<>(List.of(), 0, paging);
        }
        List<Object> arguments = new ArrayList<>(secretariats);
        arguments.add(year);
        StringBuilder from = new StringBuilder("pishkhan_register where secretariat in (")
                .append(String.join(", ", Collections.nCopies(secretariats.size(), "?")))
                .append(") and jalali_year = ?");
        for (String word : words.isBlank() ? new String[0] : words.strip().split(" ")) {
            from.append(" and search_text like ?");
            arguments.add("%" + word.replaceAll("[%\\\\]", "_") + "%");
        }
        String order = "registered_at desc, ordinal desc, secretariat";
        return Rows.page(jdbc, (row, index) -> read(row), from.toString(), order, paging, arguments.toArray());
    }

    private static RegisterEntry read(ResultSet row) throws SQLException {
        Direction direction =
                row.getString("direction").equals(Direction.INCOMING.code()) ? Direction.INCOMING : Direction.OUTGOING;
        return new RegisterEntry(
                row.getString("secretariat"),
                row.getInt("jalali_year"),
                row.getLong("ordinal"),
                row.getString("register_number"),
                direction,
                new TrackingCode(row.getString("tracking_code")),
                Rows.time(row, "registered_at"),
                row.getString("from_name"),
                row.getString("subject"),
                row.getString("desk"),
                row.getString("receiver"));
    }
}
