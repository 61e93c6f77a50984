// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pishkhan.platform.Outage;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class DatabaseOutagesTest {

    private final DatabaseOutages outages = new DatabaseOutages(new JdbcDataSource());

    @ParameterizedTest
    @MethodSource("unreachable")
    void knowsADatabaseThatIsGone(Throwable failure) {
        assertThat(outages.behind(new IllegalStateException("wrapped", failure)))
                .contains(Outage.UNREACHABLE);
    }

    static Stream<Throwable> unreachable() {
        return Stream.of(
                new CannotCreateTransactionException("none", new SQLTransientConnectionException("timed out")),
                new CannotGetJdbcConnectionException("none"),
                new SQLException("An I/O error occurred while sending to the backend.", "08006"),
                new SQLException("terminating connection due to administrator command", "57P01"),
                new SQLException("the database system is starting up", "57P03"),
                new SQLException("out of memory", "53200"),
                new TransactionSystemException("commit", new SQLException("Connection is closed")));
    }

    @ParameterizedTest
    @MethodSource("full")
    void knowsAFullDisk(Throwable failure) {
        assertThat(outages.behind(new IllegalStateException("wrapped", failure)))
                .contains(Outage.STORAGE_FULL);
    }

    static Stream<Throwable> full() {
        return Stream.of(
                new UncategorizedSQLException("insert", "insert", new SQLException("could not extend file", "53100")),
                new SQLException("The table is full", "HY000", 1114),
                new IOException("No space left on device"),
                new FileSystemException("/store/1.bin", null, "No space left on device"),
                new CannotCreateTransactionException("closed", new IOException("No space left on device")));
    }

    @Test
    void takesMistakesForMistakes() {
        assertThat(outages.behind(new SQLException("duplicate key", "23505"))).isEmpty();
        assertThat(outages.behind(new SQLException("could not serialize access", "40001")))
                .isEmpty();
        assertThat(outages.behind(new IOException("The line was torn"))).isEmpty();
        assertThat(outages.behind(new DataAccessResourceFailureException(
                        "as Spring calls it", new SQLException("stack depth limit exceeded", "54001"))))
                .isEmpty();
        assertThat(outages.behind(new DataAccessResourceFailureException(
                        "as Spring calls it", new SQLException("canceling statement due to user request", "57014"))))
                .isEmpty();
    }
}
