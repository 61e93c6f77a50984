// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.transaction;

import org.alfresco.repo.transaction.RetryingTransactionHelper;

/** Access to transactions. */
public interface TransactionService {
    boolean getAllowWrite();

    boolean isReadOnly();

    RetryingTransactionHelper getRetryingTransactionHelper();
}
