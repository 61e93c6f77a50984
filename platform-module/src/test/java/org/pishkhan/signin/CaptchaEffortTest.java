// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pishkhan.support.SetClock;

class CaptchaEffortTest {

    private final SetClock clock = SetClock.onAWorkingDay();
    private final CaptchaEffort effort = new CaptchaEffort(1_000, 3_000, 100, clock);

    @Test
    void staysAsItIsWhileFewAsk() {
        assertThat(ask(100)).containsOnly(1_000);
    }

    @Test
    void growsWithTheNumberOfAMinute() {
        ask(149);

        assertThat(effort.next()).isEqualTo(1_500);
    }

    @Test
    void growsNoFurtherThanItMay() {
        assertThat(ask(1_000)).endsWith(3_000);
        assertThat(effort.next()).isEqualTo(3_000);
    }

    @Test
    void remembersTheMinuteBeforeLessAndLess() {
        ask(300);
        clock.pass(Duration.ofSeconds(75));

        assertThat(effort.next()).as("three quarters of 300, and this one").isEqualTo(2_260);
        clock.pass(Duration.ofSeconds(30));
        assertThat(effort.next()).as("a quarter of 300, and two").isEqualTo(1_000);
    }

    @Test
    void forgetsAfterTwoMinutesWithoutAny() {
        ask(1_000);
        clock.pass(Duration.ofMinutes(2));

        assertThat(effort.next()).isEqualTo(1_000);
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 1", "1, 100001, 1", "11, 10, 1", "10, 10, 0"})
    void refusesToAskForNothingOrTooMuch(long calm, long greatest, int perMinute) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CaptchaEffort(calm, greatest, perMinute, clock));
    }

    private long[] ask(int times) {
        return LongStream.range(0, times).map(i -> effort.next()).toArray();
    }
}
