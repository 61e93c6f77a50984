// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.pishkhan.platform.FullDisk;
import org.pishkhan.platform.Outage;
import org.pishkhan.platform.OutageException;
import org.pishkhan.platform.Outages;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Outages as the databases report them: by SQLSTATE (class 08; of PostgreSQL, appendix A of its manual, 57P01 to 57P03 for a server
 * that stops or starts, 53000, 53200 and 53300 for one without resources, memory or connections to spare, 53100 disk full), by vendor
 * code where there is no state of its own (MySQL 1021 and 1114), or by what drivers and Spring throw for a connection. Alfresco wraps
 * them, in {@code ConnectionPoolException} and in {@code PersistenceException} of MyBatis; the cause stays what it is. Spring's
 * DataAccessResourceFailureException says nothing: it also stands for statements that are too complex or were cancelled.
 */
public final class DatabaseOutages implements Outages {

    private static final Pattern GONE = Pattern.compile("08...|57P0[123]|53[023]00");
    private static final String DISK_FULL = "53100";
    private static final String GENERAL = "HY000";
    private static final Set<Integer> DISK_FULL_OF_MYSQL = Set.of(1021, 1114);

    private final DataSource dataSource;

    DatabaseOutages(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A full disk comes first: a database that met one may close all connections. */
    @Override
    public Optional<Outage> behind(Throwable failure) {
        boolean unreachable = false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException reported && isFull(reported)) {
                return Optional.of(Outage.STORAGE_FULL);
            }
            unreachable |= isUnreachable(cause);
        }
        if (FullDisk.isBehind(failure)) {
            return Optional.of(Outage.STORAGE_FULL);
        }
        return unreachable ? Optional.of(Outage.UNREACHABLE) : Optional.empty();
    }

    private static boolean isFull(SQLException reported) {
        return DISK_FULL.equals(reported.getSQLState())
                || GENERAL.equals(reported.getSQLState()) && DISK_FULL_OF_MYSQL.contains(reported.getErrorCode());
    }

    private static boolean isUnreachable(Throwable cause) {
        return cause instanceof CannotCreateTransactionException
                || cause instanceof CannotGetJdbcConnectionException
                || cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLRecoverableException
                || cause instanceof SQLException reported && isGone(reported);
    }

    /** A pool that gave a connection up says only that it is closed: "Connection is closed", "Connection … is closed." */
    private static boolean isGone(SQLException reported) {
        String state = reported.getSQLState();
        String message = String.valueOf(reported.getMessage());
        return state == null
                ? message.contains("is closed")
                : GONE.matcher(state).matches();
    }

    @Override
    public void demandDatabase() {
        try (Connection given = dataSource.getConnection()) {
            // there is one
        } catch (SQLException none) {
            throw new OutageException(behind(none).orElse(Outage.UNREACHABLE), none);
        }
    }
}
