// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

    /** 1405/09/01, a Sunday, shortly after noon in Tehran. */
    private static final Instant SUNDAY = Instant.parse("2026-11-22T08:43:00Z");

    private final WorkingCalendar calendar = WorkingCalendar.of("THURSDAY, friday", "");

    @Test
    void endsWithTheWorkingDay() {
        assertThat(calendar.dueAfter(SUNDAY, 1)).isEqualTo(Instant.parse("2026-11-23T20:29:59Z"));
    }

    @Test
    void passesOverTheWeekend() {
        assertThat(calendar.dueAfter(SUNDAY, 4)).isEqualTo(Instant.parse("2026-11-28T20:29:59Z"));
    }

    @Test
    void countsFromTheNextWorkingDayWhenFiledOnTheWeekend() {
        Instant friday = Instant.parse("2026-11-27T08:00:00Z");

        assertThat(calendar.dueAfter(friday, 1)).isEqualTo(Instant.parse("2026-11-28T20:29:59Z"));
    }

    @Test
    void promisesTheSameDayForNoDays() {
        assertThat(calendar.dueAfter(SUNDAY, 0)).isEqualTo(Instant.parse("2026-11-22T20:29:59Z"));
    }

    @Test
    void promisesTheNextWorkingDayForNoDaysOnTheWeekend() {
        Instant thursday = Instant.parse("2026-11-26T08:00:00Z");

        assertThat(calendar.dueAfter(thursday, 0)).isEqualTo(Instant.parse("2026-11-28T20:29:59Z"));
    }

    @Test
    void takesTheDayInTehran() {
        Instant alreadyMonday = Instant.parse("2026-11-22T20:30:00Z");

        assertThat(calendar.dueAfter(alreadyMonday, 0)).isEqualTo(Instant.parse("2026-11-23T20:29:59Z"));
    }

    @Test
    void passesOverHolidaysOfEveryYear() {
        WorkingCalendar nowruz = WorkingCalendar.of("THURSDAY,FRIDAY", "۰۱/۰۱,01/02,01/03,01/04");
        Instant wednesdayBefore = Instant.parse("2026-03-18T08:00:00Z");

        // Saturday 1405/01/01 to Tuesday are holidays
        assertThat(nowruz.dueAfter(wednesdayBefore, 1)).isEqualTo(Instant.parse("2026-03-25T20:29:59Z"));
    }

    @Test
    void passesOverAHolidayOfOneYearInThatYearAlone() {
        WorkingCalendar mourning = WorkingCalendar.of("FRIDAY", "1405/09/02");

        assertThat(mourning.dueAfter(SUNDAY, 1)).isEqualTo(Instant.parse("2026-11-24T20:29:59Z"));
        assertThat(mourning.dueAfter(Instant.parse("2027-11-22T08:00:00Z"), 1))
                .isEqualTo(Instant.parse("2027-11-23T20:29:59Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13/01", "1405-09-01", "1/1", "Nowruz"})
    void refusesWhatIsNoDay(String holiday) {
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingCalendar.of("FRIDAY", holiday));
    }

    @Test
    void refusesAWeekWithoutWork() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.of("MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY", ""));
    }
}
