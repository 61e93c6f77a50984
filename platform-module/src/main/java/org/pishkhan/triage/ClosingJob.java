// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import java.time.Duration;
import org.pishkhan.platform.ExclusiveJob;
import org.pishkhan.platform.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The job that closes answered requests once the time to object has passed, a few in each transaction. */
public final class ClosingJob implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(ClosingJob.class);
    private static final String NAME = "close-answered";
    private static final int BATCH = 50;

    private final Triage triage;
    private final Transactions transactions;
    private final ExclusiveJob exclusive;
    private final Duration age;

    /** @param age how long after its answer a request is closed */
    public ClosingJob(Triage triage, Transactions transactions, ExclusiveJob exclusive, Duration age) {
        this.triage = triage;
        this.transactions = transactions;
        this.exclusive = exclusive;
        this.age = age;
    }

    @Override
    public void run() {
        exclusive.run(NAME, this::closeAll);
    }

    private void closeAll() {
        int closed = 0;
        for (int some = closeSome(); some > 0; some = closeSome()) {
            closed += some;
        }
        if (closed > 0) {
            LOG.info("Closed {} answered requests", closed);
        }
    }

    private int closeSome() {
        return transactions.write(() -> triage.closeAnswered(age, BATCH));
    }
}
