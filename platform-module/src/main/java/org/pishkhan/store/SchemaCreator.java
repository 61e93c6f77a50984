// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Makes our tables when the module starts, on a connection of its own outside any transaction. Each step is a file of plain SQL
 * that PostgreSQL, MySQL, MariaDB and H2 read alike; steps only add, and a step that another node took, or that was cut short, is
 * no harm: what is there already is passed over.
 */
public final class SchemaCreator {

    private static final Logger LOGGER = LoggerFactory.getLogger(SchemaCreator.class);

    private static final List<String> STEPS = List.of(
            "schema/1-tables.sql",
            "schema/2-queue.sql",
            "schema/3-quarantine.sql",
            "schema/4-survey.sql",
            "schema/5-letters.sql");
    private static final int SECRET_BYTES = 32;

    private final DataSource dataSource;
    private final SecureRandom random;
    private final Clock clock;

    public SchemaCreator(DataSource dataSource, SecureRandom random, Clock clock) {
        this.dataSource = dataSource;
        this.random = random;
        this.clock = clock;
    }

    /** Brings the database up to date. */
    public void create() {
        try (Connection connection = dataSource.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(true);
            try {
                bringUpToDate(connection);
            } finally {
                connection.setAutoCommit(autoCommit);
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The tables of Pishkhan could not be made", e);
        }
    }

    private void bringUpToDate(Connection connection) throws SQLException {
        if (!exists(connection, "pishkhan_schema")) {
            run(connection, "create table pishkhan_schema (step int primary key, taken_at bigint not null)");
        }
        for (int step = 1; step <= STEPS.size(); step++) {
            if (!isTaken(connection, step)) {
                take(connection, step);
            }
        }
    }

    private void take(Connection connection, int step) throws SQLException {
        for (String statement : statements(STEPS.get(step - 1))) {
            if (!isThere(connection, statement)) {
                run(connection, statement);
            }
        }
        if (step == 1) {
            fillLocks(connection);
            generateSecret(connection);
        }
        insertOnce(connection, "insert into pishkhan_schema (step, taken_at) values (?, ?)", step, clock.millis());
        LOGGER.info("Tables of Pishkhan: step {} taken", step);
    }

    private static boolean isTaken(Connection connection, int step) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select 1 from pishkhan_schema where step = ?")) {
            query.setInt(1, step);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Statements are {@code create table NAME …} and {@code create index NAME on TABLE …}. */
    private static boolean isThere(Connection connection, String statement) throws SQLException {
        String[] words = statement.split("[\\s(]+");
        boolean isIndex = words[1].equals("index");
        return isIndex ? indexExists(connection, words[4], words[2]) : exists(connection, words[2]);
    }

    private static boolean exists(Connection connection, String table) throws SQLException {
        String name = asStored(connection, table);
        try (ResultSet tables = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), name, new String[] {"TABLE", "BASE TABLE"})) {
            return tables.next();
        }
    }

    private static boolean indexExists(Connection connection, String table, String index) throws SQLException {
        String name = asStored(connection, table);
        try (ResultSet indexes = connection
                .getMetaData()
                .getIndexInfo(connection.getCatalog(), connection.getSchema(), name, false, true)) {
            while (indexes.next()) {
                if (index.equalsIgnoreCase(indexes.getString("INDEX_NAME"))) {
                    return true;
                }
            }
            return false;
        }
    }

    private static String asStored(Connection connection, String name) throws SQLException {
        return connection.getMetaData().storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    }

    /** Another node may have been faster between the question and the statement. */
    private static void run(Connection connection, String statement) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            boolean madeByAnother = statement.startsWith("create table pishkhan_schema")
                    ? exists(connection, "pishkhan_schema")
                    : isThere(connection, statement);
            if (!madeByAnother) {
                throw e;
            }
        }
    }

    private static void fillLocks(Connection connection) throws SQLException {
        for (int row = 0; row < TurnTaking.ROWS; row++) {
            insertOnce(connection, "insert into pishkhan_lock (lock_row, reserved) values (?, ?)", row, 0);
        }
    }

    private void generateSecret(Connection connection) throws SQLException {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        String insert = "insert into pishkhan_secret (secret_name, secret) values (?, ?)";
        insertOnce(connection, insert, JdbcSecretKeys.NAME, HexFormat.of().formatHex(secret));
    }

    /** A row with this key that is there already stays as it is. */
    private static void insertOnce(Connection connection, String sql, Object key, Object value) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, key);
            insert.setObject(2, value);
            insert.executeUpdate();
        } catch (SQLException e) {
            boolean isDuplicate = e.getSQLState() != null && e.getSQLState().startsWith("23");
            if (!isDuplicate) {
                throw e;
            }
        }
    }

    private static List<String> statements(String step) {
        String path = "/alfresco/module/pishkhan-platform/" + step;
        try (InputStream file = SchemaCreator.class.getResourceAsStream(path)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.replaceAll("(?m)^--.*$", "").split(";"))
                    .map(String::strip)
                    .filter(statement -> !statement.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
