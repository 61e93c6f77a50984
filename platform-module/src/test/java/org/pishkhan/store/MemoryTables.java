// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/** Our tables in a database of their own, in memory. */
final class MemoryTables {

    private final JdbcDataSource database = new JdbcDataSource();
    private final TransactionTemplate transaction;

    MemoryTables() {
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
        make();
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    }

    /** Makes the tables, or those that are missing. */
    void make() {
        new SchemaCreator(database, new SecureRandom(), Clock.fixed(Samples.NOW, ZoneOffset.UTC)).create();
    }

    JdbcTemplate jdbc() {
        return new JdbcTemplate(database);
    }

    <T> T inTransaction(TransactionCallback<T> work) {
        return transaction.execute(work);
    }

    /** The same work by several threads at once. */
    static <T> List<T> inParallel(int threads, Callable<T> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : pool.invokeAll(Collections.nCopies(threads, work))) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
