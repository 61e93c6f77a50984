// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.signin;

import java.time.Clock;
import java.time.Duration;
import org.pishkhan.platform.ExclusiveJob;
import org.pishkhan.platform.Transactions;

/** The job that forgets codes, captchas and revocations that expired. */
public final class Forgetting implements Runnable {

    private static final String NAME = "forget-sign-in";
    private static final Duration SENDS_COUNT_FOR = Duration.ofDays(1);

    private final SignInStore store;
    private final Transactions transactions;
    private final ExclusiveJob exclusive;
    private final Clock clock;

    public Forgetting(SignInStore store, Transactions transactions, ExclusiveJob exclusive, Clock clock) {
        this.store = store;
        this.transactions = transactions;
        this.exclusive = exclusive;
        this.clock = clock;
    }

    @Override
    public void run() {
        exclusive.run(
                NAME,
                () -> transactions.write(() -> {
                    store.forgetExpired(clock.instant().minus(SENDS_COUNT_FOR));
                    return true;
                }));
    }
}
