// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.time.Clock;
import org.pishkhan.platform.ExclusiveJob;
import org.pishkhan.platform.Transactions;

/** Forgets filings whose idempotency keys have expired. */
public final class ExpiredFilings implements Runnable {

    private static final String NAME = "forget-filings";

    private final JdbcFilingLedger ledger;
    private final Transactions transactions;
    private final ExclusiveJob exclusive;
    private final Clock clock;

    ExpiredFilings(JdbcFilingLedger ledger, Transactions transactions, ExclusiveJob exclusive, Clock clock) {
        this.ledger = ledger;
        this.transactions = transactions;
        this.exclusive = exclusive;
        this.clock = clock;
    }

    @Override
    public void run() {
        exclusive.run(
                NAME,
                () -> transactions.write(() -> {
                    ledger.forgetExpired(clock.instant());
                    return true;
                }));
    }
}
