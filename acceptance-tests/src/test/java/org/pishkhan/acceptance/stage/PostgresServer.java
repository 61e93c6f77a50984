// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.stage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A PostgreSQL for hosts to run on. It keeps its port and its data when it is stopped and started again. What nobody closed ends
 * with the process.
 */
public final class PostgresServer implements AutoCloseable {

    /** A superuser without a password. */
    public static final String USER = "postgres";

    private static PostgresServer shared;

    private final Path data;
    private EmbeddedPostgres server;
    private int databases;

    private PostgresServer(Path data) {
        this.data = data;
    }

    /** The server that all scenarios share which do not stop it. */
    public static synchronized PostgresServer ofRun() {
        if (shared == null) {
            shared = own();
        }
        return shared;
    }

    /** A server of one's own, started. */
    public static PostgresServer own() {
        return in(newFolder());
    }

    /** A server of one's own that keeps its data there, started. */
    public static PostgresServer in(Path data) {
        PostgresServer made = new PostgresServer(data);
        made.start();
        return made;
    }

    /** A new folder for the data of a server. */
    public static Path newFolder() {
        try {
            Path build = Files.createDirectories(Path.of("target").toAbsolutePath());
            return Files.createTempDirectory(build, "postgres-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JDBC address of a new, empty database. */
    public synchronized String newDatabase() {
        String name = "acceptance" + ++databases;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return server.getJdbcUrl(USER, name);
    }

    /** Shuts the server down; whoever is connected is cut off. */
    public synchronized void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the server: once more on the same data and, if it has run before, on the same port. */
    public synchronized void start() {
        try {
            EmbeddedPostgres.Builder next = prepared();
            server = (server == null ? next : next.setPort(server.getPort())).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void restart() {
        stop();
        start();
    }

    @Override
    public void close() {
        stop();
    }

    private EmbeddedPostgres.Builder prepared() {
        return EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false);
    }
}
