// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tables that a host makes in a database: its own, the product's and the workflow engine's. */
final class OwnTables {
    private static final List<String> PREFIXES = List.of("host_", "pishkhan_", "act_");

    private OwnTables() {}

    /** Drops them from the current schema; nothing else is touched. */
    static void drop(HostOptions.Database database) {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            for (String table : names(connection, "TABLE")) {
                statement.execute("drop table if exists " + table + " cascade");
            }
            for (String sequence : names(connection, "SEQUENCE")) {
                statement.execute("drop sequence if exists " + sequence);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The tables of " + database.url() + " cannot be dropped: " + e.getMessage(), e);
        }
    }

    private static List<String> names(Connection connection, String kind) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = connection
                .getMetaData()
                .getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {kind})) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME");
                if (PREFIXES.stream().anyMatch(name.toLowerCase(Locale.ROOT)::startsWith)) {
                    names.add("\"" + name + "\"");
                }
            }
        }
        return names;
    }
}
