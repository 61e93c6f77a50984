// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.platform;

import java.util.function.Supplier;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.transaction.TransactionService;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Transactions of the repository. The repository's helper tries forty times whatever the database throws, and waits for a connection
 * each time (RetryingTransactionHelper.RETRY_EXCEPTIONS, db.pool.wait.max): minutes, when there is no database. So there must be a
 * connection before it begins, and an outage within the work ends it.
 */
public final class AlfrescoTransactions implements Transactions {

    private static final Logger LOGGER = LoggerFactory.getLogger(AlfrescoTransactions.class);

    private final TransactionService transactionService;
    private final Outages outages;

    public AlfrescoTransactions(TransactionService transactionService, Outages outages) {
        this.transactionService = transactionService;
        this.outages = outages;
    }

    @Override
    public <T> T write(Supplier<T> work) {
        return run(work, false);
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return run(work, true);
    }

    private <T> T run(Supplier<T> work, boolean readOnly) {
        outages.demandDatabase();
        return orOutage(() -> transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(() -> orOutage(work), readOnly, true));
    }

    private <T> T orOutage(Supplier<T> work) {
        try {
            return work.get();
        } catch (OutageException known) {
            throw known;
        } catch (RuntimeException failure) {
            throw outages.behind(failure)
                    .<RuntimeException>map(outage -> new OutageException(outage, failure))
                    .orElse(failure);
        }
    }

    @Override
    public void afterCommit(Runnable action) {
        AlfrescoTransactionSupport.bindListener(new TransactionListenerAdapter() {
            @Override
            public void afterCommit() {
                runGuarded(action);
            }
        });
    }

    /** The work is committed: a failure here must not look like one of the work. */
    private static void runGuarded(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            LOGGER.warn("An action after a commit failed", e);
        }
    }
}
