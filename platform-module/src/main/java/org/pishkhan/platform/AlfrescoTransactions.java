// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.platform;

import java.util.function.Supplier;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.transaction.TransactionService;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Transactions of the repository. */
public final class AlfrescoTransactions implements Transactions {

    private static final Logger LOGGER = LoggerFactory.getLogger(AlfrescoTransactions.class);

    private final TransactionService transactionService;

    public AlfrescoTransactions(TransactionService transactionService) {
        this.transactionService = transactionService;
    }

    @Override
    public <T> T write(Supplier<T> work) {
        return transactionService.getRetryingTransactionHelper().doInTransaction(work::get, false, true);
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return transactionService.getRetryingTransactionHelper().doInTransaction(work::get, true, true);
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
