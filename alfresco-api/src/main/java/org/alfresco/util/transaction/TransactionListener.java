// SPDX-License-Identifier: Apache-2.0
package org.alfresco.util.transaction;

/** Hears of the end of the transaction it is bound to. */
public interface TransactionListener {
    void beforeCommit(boolean readOnly);

    void beforeCompletion();

    void afterCommit();

    void afterRollback();

    default Integer getCustomOrder() {
        return null;
    }
}
