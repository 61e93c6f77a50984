// SPDX-License-Identifier: Apache-2.0
package org.alfresco.repo.transaction;

/** Older name of {@link org.alfresco.util.transaction.TransactionListener}. */
public interface TransactionListener extends org.alfresco.util.transaction.TransactionListener {
    void flush();

    @Override
    void beforeCommit(boolean readOnly);

    @Override
    void beforeCompletion();

    @Override
    void afterCommit();

    @Override
    void afterRollback();
}
