// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.transaction;

import java.sql.SQLException;
import java.util.Random;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.DoNotRetryException;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.pishkhan.embedded.repository.Hostility;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** Alfresco's {@code RetryingTransactionHelper} over Spring's transactions. */
public final class RetryingTransactions extends RetryingTransactionHelper {
    private static final Logger LOG = LoggerFactory.getLogger(RetryingTransactions.class);
    private static final int MAX_ATTEMPTS = 40;
    private static final int MIN_WAIT_MS = 100;
    private static final int MAX_WAIT_MS = 2000;
    private static final int WAIT_INCREMENT_MS = 100;

    private final PlatformTransactionManager transactions;
    private final Hostility hostility;
    private final Random random = new Random();

    public RetryingTransactions(PlatformTransactionManager transactions, Hostility hostility) {
        this.transactions = transactions;
        this.hostility = hostility;
    }

    @Override
    public <R> R doInTransaction(RetryingTransactionCallback<R> cb, boolean readOnly, boolean requiresNew) {
        return requiresNew || !joins(readOnly) ? retry(cb, readOnly) : join(cb);
    }

    private static boolean joins(boolean readOnly) {
        return switch (AlfrescoTransactionSupport.getTransactionReadState()) {
            case TXN_NONE -> false;
            case TXN_READ_WRITE -> true;
            case TXN_READ_ONLY -> {
                if (!readOnly) {
                    throw new AlfrescoRuntimeException("Read-Write transaction started within read-only transaction");
                }
                yield true;
            }
        };
    }

    private static <R> R join(RetryingTransactionCallback<R> work) {
        try {
            return work.execute();
        } catch (Throwable e) {
            throw AlfrescoRuntimeException.makeRuntimeException(e, "Exception from transactional callback: " + work);
        }
    }

    private <R> R retry(RetryingTransactionCallback<R> work, boolean readOnly) {
        int attempt = 0;
        while (true) {
            try {
                return attempt(work, readOnly, attempt);
            } catch (Throwable e) {
                attempt++;
                if (attempt >= MAX_ATTEMPTS || !mayRetry(e)) {
                    throw asRuntimeException(e);
                }
                LOG.debug(
                        "Attempt {} failed and will be repeated: {}",
                        attempt,
                        e.getClass().getName());
                pause(e, attempt);
            }
        }
    }

    private <R> R attempt(RetryingTransactionCallback<R> work, boolean readOnly, int attempt) throws Throwable {
        DefaultTransactionDefinition definition =
                new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        definition.setReadOnly(readOnly);
        TransactionStatus status = transactions.getTransaction(definition);
        if (!readOnly && hostility.failsAttempt(attempt)) {
            LostRace.register();
        }
        R result = perform(work, status);
        end(status);
        return result;
    }

    /** A transaction marked for rollback is rolled back without a word, as by the original. */
    private void end(TransactionStatus status) {
        if (status.isRollbackOnly()) {
            transactions.rollback(status);
        } else {
            transactions.commit(status);
        }
    }

    private <R> R perform(RetryingTransactionCallback<R> work, TransactionStatus status) throws Throwable {
        try {
            return work.execute();
        } catch (Throwable e) {
            transactions.rollback(status);
            throw e;
        }
    }

    private static RuntimeException asRuntimeException(Throwable e) {
        return e instanceof RuntimeException known
                ? known
                : new AlfrescoRuntimeException("Exception in Transaction.", e);
    }

    /**
     * The exceptions of {@code RetryingTransactionHelper.RETRY_EXCEPTIONS} that can arise here, but for statements that
     * the database does not understand: they would fail again. The original also waits forty times for a database that is
     * not there, which takes minutes.
     */
    static boolean mayRetry(Throwable e) {
        return hasCause(e, ConcurrencyFailureException.class, DataIntegrityViolationException.class, SQLException.class)
                && !hasCause(e, DoNotRetryException.class)
                && !hasCause(e, BadSqlGrammarException.class, CannotCreateTransactionException.class);
    }

    private static boolean hasCause(Throwable e, Class<?>... wanted) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            for (Class<?> type : wanted) {
                if (type.isInstance(cause)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void pause(Throwable e, int attempt) {
        if (LostRace.caused(e)) {
            return;
        }
        int wait = Math.max(MIN_WAIT_MS, random.nextInt(attempt * WAIT_INCREMENT_MS));
        try {
            Thread.sleep(Math.min(MAX_WAIT_MS, wait));
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new AlfrescoRuntimeException("Interrupted between two attempts", interruption);
        }
    }
}
