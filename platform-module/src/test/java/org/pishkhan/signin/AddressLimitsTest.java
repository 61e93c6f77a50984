// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pishkhan.signin.AddressLimits.Deed;
import org.pishkhan.support.SetClock;

class AddressLimitsTest {

    private static final String ADDRESS = "192.0.2.7";

    private final SetClock clock = SetClock.onAWorkingDay();
    private final AddressLimits limits = new AddressLimits(3, 2, 1, 4, 100, clock);

    @ParameterizedTest
    @CsvSource({"FILING, 3", "CODE_REQUEST, 2", "UNKNOWN_LOOK_UP, 1", "WRONG_CODE, 4"})
    void allowsSoManyAMinute(Deed deed, int allowed) {
        for (int i = 0; i < allowed; i++) {
            assertThat(limits.take(deed, ADDRESS)).isEmpty();
        }

        assertThat(limits.take(deed, ADDRESS)).hasValue(60);
    }

    @Test
    void saysWhenToComeAgain() {
        limits.take(Deed.UNKNOWN_LOOK_UP, ADDRESS);
        clock.pass(Duration.ofMillis(45_500));

        assertThat(limits.take(Deed.UNKNOWN_LOOK_UP, ADDRESS)).hasValue(15);
        clock.pass(Duration.ofSeconds(15));
        assertThat(limits.take(Deed.UNKNOWN_LOOK_UP, ADDRESS)).isEmpty();
    }

    @Test
    void looksWithoutCounting() {
        assertThat(limits.refusal(Deed.UNKNOWN_LOOK_UP, ADDRESS)).isEmpty();
        assertThat(limits.refusal(Deed.UNKNOWN_LOOK_UP, ADDRESS)).isEmpty();
        limits.take(Deed.UNKNOWN_LOOK_UP, ADDRESS);

        assertThat(limits.refusal(Deed.UNKNOWN_LOOK_UP, ADDRESS)).hasValue(60);
    }

    @ParameterizedTest
    @EnumSource(Deed.class)
    void countsEachAddressForItself(Deed deed) {
        for (int i = 0; i < 5; i++) {
            limits.take(deed, ADDRESS);
        }

        assertThat(limits.take(deed, "192.0.2.8")).isEmpty();
    }

    @Test
    void countsEachDeedForItself() {
        limits.take(Deed.UNKNOWN_LOOK_UP, ADDRESS);

        assertThat(limits.take(Deed.FILING, ADDRESS)).isEmpty();
    }

    @Test
    void forgetsTheAddressesSeenLongestAgo() {
        limits.take(Deed.UNKNOWN_LOOK_UP, ADDRESS);
        for (int i = 0; i < 100; i++) {
            limits.take(Deed.UNKNOWN_LOOK_UP, "198.51.100." + i);
        }

        assertThat(limits.refusal(Deed.UNKNOWN_LOOK_UP, ADDRESS)).isEmpty();
        assertThat(limits.refusal(Deed.UNKNOWN_LOOK_UP, "198.51.100.99")).isPresent();
    }
}
