// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.pishkhan.support.FakeExclusiveJob;
import org.pishkhan.support.FakeSignInStore;
import org.pishkhan.support.FakeTransactions;
import org.pishkhan.support.SetClock;

class ForgettingTest {

    @Test
    void keepsWhatCountsForTheDailyAllowance() {
        SetClock clock = SetClock.onAWorkingDay();
        FakeSignInStore store = new FakeSignInStore();

        new Forgetting(store, new FakeTransactions(), new FakeExclusiveJob(), clock).run();

        assertThat(store.forgettings()).containsExactly(clock.instant().minus(Duration.ofDays(1)));
    }
}
