// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** The server that hosts are tried on is really gone while it is stopped, and comes back with what it had. */
class PostgresServerTest {

    @Test
    void keepsAddressAndDataOverAStop() throws SQLException {
        try (PostgresServer server = PostgresServer.own()) {
            String database = server.newDatabase();
            execute(database, "create table kept (n int)");

            server.stop();
            assertThatThrownBy(() -> DriverManager.getConnection(database)).isInstanceOf(SQLException.class);
            server.start();

            execute(database, "insert into kept values (7)");
            assertThat(number(database, "select n from kept")).isEqualTo(7);
        }
    }

    private static void execute(String database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int number(String database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
