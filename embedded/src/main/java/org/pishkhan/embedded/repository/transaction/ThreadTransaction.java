// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.transaction;

import java.util.Set;
import org.alfresco.util.transaction.TransactionListener;
import org.pishkhan.alfrescoapi.CurrentTransaction;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The transaction of the current thread, as Spring knows it. */
public final class ThreadTransaction implements CurrentTransaction {
    @Override
    public boolean isActive() {
        return TransactionSynchronizationManager.isSynchronizationActive();
    }

    @Override
    public boolean isReadOnly() {
        return TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    @Override
    public String id() {
        return isActive() ? TransactionState.current().id() : null;
    }

    @Override
    public long startTime() {
        return isActive() ? TransactionState.current().startTime() : -1;
    }

    @Override
    public Object resource(Object key) {
        return isActive() ? TransactionState.current().resources().get(key) : null;
    }

    @Override
    public void bindResource(Object key, Object resource) {
        TransactionState.current().resources().put(key, resource);
    }

    @Override
    public void unbindResource(Object key) {
        if (isActive()) {
            TransactionState.current().resources().remove(key);
        }
    }

    @Override
    public boolean bindListener(TransactionListener listener, int priority) {
        return TransactionState.current().add(listener, priority);
    }

    @Override
    public Set<TransactionListener> listeners() {
        return TransactionState.current().listeners();
    }
}
