// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lets hosts on one PostgreSQL start one after the other, so that one alone fills an empty database. Alfresco does so for its own
 * tables only (table {@code alf_bootstrap_lock} of {@code SchemaBootstrap}); its modules start on all nodes at once. The lock goes
 * with its connection: a host that dies while it starts holds up nobody.
 */
final class StartTurn {
    private static final long LOCK = 0x7069_7368_6b68_616eL;

    private final Optional<HostOptions.Database> shared;

    private StartTurn(Optional<HostOptions.Database> shared) {
        this.shared = shared;
    }

    /** Nothing to wait for without a database that hosts can share: the file of H2 is one host's. */
    static StartTurn of(Optional<HostOptions.Database> database) {
        return new StartTurn(database.filter(it -> it.url().startsWith("jdbc:postgresql:")));
    }

    /** Waits for the turn, and holds it until the work is done. */
    <T> T take(Supplier<T> work) {
        return shared.isPresent() ? take(shared.get(), work) : work.get();
    }

    private static <T> T take(HostOptions.Database database, Supplier<T> work) {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                PreparedStatement lock = connection.prepareStatement("select pg_advisory_lock(?)")) {
            lock.setLong(1, LOCK);
            lock.execute();
            return work.get();
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The database " + database.url() + " cannot be reached: " + e.getMessage(), e);
        }
    }
}
