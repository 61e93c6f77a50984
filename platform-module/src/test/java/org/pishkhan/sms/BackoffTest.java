// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pishkhan.support.Messages;

class BackoffTest {

    private static final Instant WRITTEN = Instant.parse("2026-11-22T08:43:00Z");

    private final Backoff backoff = Backoff.of("PT0S, PT10S, PT30M", Duration.ofHours(4));

    @ParameterizedTest
    @CsvSource({"1, PT0S", "2, PT10S", "3, PT30M", "4, PT30M", "99, PT30M"})
    void waitsLongerEachTime(int attempts, Duration pause) {
        assertThat(backoff.next(entry(attempts), WRITTEN)).contains(WRITTEN.plus(pause));
    }

    @Test
    void triesUntilTheWindowCloses() {
        Instant lastCall = WRITTEN.plus(Duration.ofHours(4)).minus(Duration.ofMinutes(30));

        assertThat(backoff.next(entry(9), lastCall)).isPresent();
        assertThat(backoff.next(entry(9), lastCall.plusMillis(1))).isEmpty();
    }

    @Test
    void refusesAWindowBelowFourHours() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Backoff.of("PT0S", Duration.ofHours(4).minusSeconds(1)));
    }

    @Test
    void refusesPausesBackwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> Backoff.of("PT-1S", Duration.ofHours(4)));
    }

    private static OutboxEntry entry(int attempts) {
        return new OutboxEntry(Messages.message("id", WRITTEN), MessageState.SENDING, attempts, WRITTEN, WRITTEN, "");
    }
}
