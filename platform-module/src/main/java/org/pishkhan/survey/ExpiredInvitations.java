// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.survey;

import java.time.Clock;
import org.pishkhan.platform.ExclusiveJob;
import org.pishkhan.platform.Transactions;

/** The job that forgets invitations whose time has come; votes stay. */
public final class ExpiredInvitations implements Runnable {

    private static final String NAME = "forget-invitations";

    private final SurveyStore store;
    private final Transactions transactions;
    private final ExclusiveJob exclusive;
    private final Clock clock;

    public ExpiredInvitations(SurveyStore store, Transactions transactions, ExclusiveJob exclusive, Clock clock) {
        this.store = store;
        this.transactions = transactions;
        this.exclusive = exclusive;
        this.clock = clock;
    }

    @Override
    public void run() {
        exclusive.run(NAME, () -> transactions.write(() -> store.forget(clock.instant())));
    }
}
