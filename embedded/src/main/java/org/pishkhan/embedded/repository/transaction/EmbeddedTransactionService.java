// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.transaction;

import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.transaction.TransactionService;

/** Hands out the one transaction helper; the repository is always writable. */
public final class EmbeddedTransactionService implements TransactionService {
    private final RetryingTransactionHelper helper;

    public EmbeddedTransactionService(RetryingTransactionHelper helper) {
        this.helper = helper;
    }

    @Override
    public boolean getAllowWrite() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public RetryingTransactionHelper getRetryingTransactionHelper() {
        return helper;
    }
}
