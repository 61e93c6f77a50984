// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.transaction;

import java.util.function.Supplier;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Something that is remembered for the length of a transaction; without one it is made anew each time. */
public final class TransactionCache<T> {
    private final Supplier<T> maker;

    public TransactionCache(Supplier<T> maker) {
        this.maker = maker;
    }

    public T get() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return maker.get();
        }
        T known = AlfrescoTransactionSupport.getResource(this);
        return known == null ? make() : known;
    }

    private T make() {
        T made = maker.get();
        AlfrescoTransactionSupport.bindResource(this, made);
        return made;
    }
}
