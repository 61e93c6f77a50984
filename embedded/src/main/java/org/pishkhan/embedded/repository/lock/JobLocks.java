// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.lock;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** The {@code jobLockService}: one row a lock, taken in a transaction of its own. */
public final class JobLocks implements JobLockService, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(JobLocks.class);
    private static final int DEFAULT_RETRIES = 10;
    private static final long DEFAULT_WAIT_MS = 20;

    private final JdbcTemplate jdbc;
    private final RetryingTransactionHelper transactions;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "host-lock-refresh");
        thread.setDaemon(true);
        return thread;
    });

    public JobLocks(JdbcTemplate jdbc, RetryingTransactionHelper transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void getTransactionalLock(QName lockQName, long timeToLive) {
        getTransactionalLock(lockQName, timeToLive, DEFAULT_WAIT_MS, DEFAULT_RETRIES);
    }

    @Override
    public void getTransactionalLock(QName lockQName, long timeToLive, long retryWait, int retryCount) {
        AlfrescoTransactionSupport.checkTransactionReadState(true);
        String token = getLock(lockQName, timeToLive, retryWait, retryCount);
        AlfrescoTransactionSupport.bindListener(new TransactionListenerAdapter() {
            @Override
            public void afterCommit() {
                releaseLockVerify(token, lockQName);
            }

            @Override
            public void afterRollback() {
                releaseLockVerify(token, lockQName);
            }
        });
    }

    @Override
    public String getLock(QName lockQName, long timeToLive) {
        return getLock(lockQName, timeToLive, DEFAULT_WAIT_MS, DEFAULT_RETRIES);
    }

    @Override
    public String getLock(QName lockQName, long timeToLive, long retryWait, int retryCount) {
        String token = UUID.randomUUID().toString();
        for (int attempt = 0; attempt <= retryCount; attempt++) {
            if (take(lockQName, token, timeToLive)) {
                return token;
            }
            pause(retryWait);
        }
        throw new LockAcquisitionException(lockQName, token);
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean take(QName name, String token, long timeToLive) {
        long now = clock.millis();
        return transactions.doInTransaction(
                () -> {
                    jdbc.update("delete from host_lock where name = ? and expires_at <= ?", name.toString(), now);
                    return jdbc.update(
                                    "insert into host_lock (name, token, expires_at) select ?, ?, ? where not exists"
                                            + " (select 1 from host_lock where name = ?)",
                                    name.toString(),
                                    token,
                                    now + timeToLive,
                                    name.toString())
                            == 1;
                },
                false,
                true);
    }

    @Override
    public String getLock(QName lockQName, long timeToLive, JobLockRefreshCallback callback) {
        throw new UnsupportedOperationException("JobLockService.getLock with a callback");
    }

    @Override
    public void refreshLock(String lockToken, QName lockQName, long timeToLive) {
        int refreshed = transactions.doInTransaction(
                () -> jdbc.update(
                        "update host_lock set expires_at = ? where name = ? and token = ?",
                        clock.millis() + timeToLive,
                        lockQName.toString(),
                        lockToken),
                false,
                true);
        if (refreshed == 0) {
            throw new LockAcquisitionException(lockQName, lockToken);
        }
    }

    /** Asks and refreshes whenever half of the time has passed. */
    @Override
    public void refreshLock(String lockToken, QName lockQName, long timeToLive, JobLockRefreshCallback callback) {
        try {
            Runnable refresh = () -> refreshWhileActive(lockToken, lockQName, timeToLive, callback);
            timer.schedule(refresh, timeToLive / 2, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException stopping) {
            throw new LockAcquisitionException(lockQName, lockToken);
        }
    }

    private void refreshWhileActive(String token, QName name, long timeToLive, JobLockRefreshCallback callback) {
        try {
            if (callback.isActive()) {
                refreshLock(token, name, timeToLive);
                refreshLock(token, name, timeToLive, callback);
            } else if (releaseLockVerify(token, name)) {
                callback.lockReleased();
            }
        } catch (RuntimeException e) {
            LOG.debug("The lock {} is lost", name, e);
            callback.lockReleased();
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    @Override
    public void releaseLock(String lockToken, QName lockQName) {
        if (!releaseLockVerify(lockToken, lockQName)) {
            throw new LockAcquisitionException(lockQName, lockToken);
        }
    }

    @Override
    public boolean releaseLockVerify(String lockToken, QName lockQName) {
        return transactions.doInTransaction(
                () -> jdbc.update("delete from host_lock where name = ? and token = ?", lockQName.toString(), lockToken)
                        == 1,
                false,
                true);
    }
}
