// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pishkhan.support.RequestBuilder.aRequest;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** The sample request is submitted on Sunday, 22 November, and promised for Sunday, 29 November 2026. */
class PromiseTest {

    private final WorkingCalendar calendar = WorkingCalendar.of("THURSDAY,FRIDAY", "");

    @Test
    void countsWorkingDaysDownToTheDay() {
        assertThat(on("2026-11-22").workingDaysLeft(aRequest().build())).contains(5);
        assertThat(on("2026-11-27").workingDaysLeft(aRequest().build())).contains(2);
        assertThat(on("2026-11-29").workingDaysLeft(aRequest().build())).contains(0);
        assertThat(on("2026-11-29").isOverdue(aRequest().build())).isFalse();
    }

    @Test
    void saysHowManyWorkingDaysTooLateItIs() {
        assertThat(on("2026-12-01").workingDaysLeft(aRequest().build())).contains(-2);
        assertThat(on("2026-12-01").isOverdue(aRequest().build())).isTrue();
    }

    @Test
    void standsStillWhileTheRequestIsWithTheCitizen() {
        Request returned = aRequest().returnedFor("کارت ملی").build();

        assertThat(on("2026-12-20").workingDaysLeft(returned)).contains(5);
        assertThat(on("2026-12-20").isOverdue(returned)).isFalse();
    }

    @Test
    void isKeptOnceThereIsAnAnswer() {
        Request answered =
                aRequest().answered(Instant.parse("2026-11-24T08:00:00Z")).build();

        assertThat(on("2026-12-20").workingDaysLeft(answered)).isEmpty();
        assertThat(on("2026-12-20").isOverdue(answered)).isFalse();
    }

    private Promise on(String day) {
        return new Promise(calendar, Clock.fixed(Instant.parse(day + "T08:00:00Z"), ZoneOffset.UTC));
    }
}
