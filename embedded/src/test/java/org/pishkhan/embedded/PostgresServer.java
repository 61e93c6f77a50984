// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** One PostgreSQL for all tests of a run, with a database of its own for whoever asks. It ends with the process. */
public final class PostgresServer {

    /** A superuser without a password. */
    public static final String USER = "postgres";

    private static EmbeddedPostgres server;
    private static int databases;

    private PostgresServer() {}

    /** The JDBC address of a new, empty database. */
    public static synchronized String newDatabase() {
        try {
            if (server == null) {
                server = EmbeddedPostgres.start();
            }
            String name = "test" + ++databases;
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return server.getJdbcUrl(USER, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
