// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.transaction;

import org.springframework.core.Ordered;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Lets a transaction fail at its last moment, after every listener has spoken, as if another had been faster. */
final class LostRace implements TransactionSynchronization, Ordered {
    private static final String MESSAGE = "Hostile mode: this transaction lost a race";

    private LostRace() {}

    /** Whether there is nobody to wait for before the next attempt. */
    static boolean caused(Throwable e) {
        return MESSAGE.equals(e.getMessage());
    }

    static void register() {
        TransactionSynchronizationManager.registerSynchronization(new LostRace());
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        throw new ConcurrencyFailureException(MESSAGE);
    }
}
