// SPDX-License-Identifier: Apache-2.0
package org.alfresco.util.transaction;

/** A listener that does nothing, to be overridden in part. */
public abstract class TransactionListenerAdapter implements TransactionListener {
    @Override
    public void beforeCommit(boolean readOnly) {}

    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCommit() {}

    @Override
    public void afterRollback() {}
}
