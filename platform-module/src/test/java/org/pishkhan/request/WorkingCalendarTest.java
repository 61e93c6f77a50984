// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    @CsvSource({
        "2026-11-22, 0", // the same day
        "2026-11-25, 3", // Wednesday
        "2026-11-27, 3", // Friday: the weekend does not count
        "2026-11-28, 4",
        "2026-11-19, -2", // Thursday before: Saturday and Sunday
    })
    void countsWorkingDaysAfterADay(LocalDate other, int days) {
        Instant then = other.atTime(10, 0).atZone(JalaliTime.ZONE).toInstant();

        assertThat(calendar.workingDays(SUNDAY, then)).isEqualTo(days);
    }

    @Test
    void leavesThePromiseWhenNoWorkingDayPassed() {
        Instant due = calendar.dueAfter(SUNDAY, 3);
        Instant evening = Instant.parse("2026-11-22T19:00:00Z");

        assertThat(calendar.resumed(due, SUNDAY, evening)).isEqualTo(due);
    }

    @Test
    void leavesAsManyWorkingDaysAsThereWereAfterTheWeekend() {
        Instant due = calendar.dueAfter(SUNDAY, 4); // Saturday the 28th
        Instant wednesday = Instant.parse("2026-11-25T08:00:00Z");
        Instant nextMonday = Instant.parse("2026-11-30T08:00:00Z");

        Instant moved = calendar.resumed(due, wednesday, nextMonday);

        assertThat(calendar.workingDays(wednesday, due)).isEqualTo(1);
        assertThat(moved).isEqualTo(Instant.parse("2026-12-01T20:29:59Z"));
        assertThat(calendar.workingDays(nextMonday, moved)).isEqualTo(1);
    }

    @Test
    void countsNoHolidayAsWaited() {
        WorkingCalendar mourning = WorkingCalendar.of("THURSDAY,FRIDAY", "1405/09/02");
        Instant due = mourning.dueAfter(SUNDAY, 2); // Wednesday: Monday is a holiday
        Instant tuesday = Instant.parse("2026-11-24T08:00:00Z");

        assertThat(mourning.resumed(due, SUNDAY, tuesday)).isEqualTo(Instant.parse("2026-11-28T20:29:59Z"));
    }

    @Test
    void givesBackWhatWasLeftEvenOnADayOff() {
        Instant friday = Instant.parse("2026-11-27T08:00:00Z");
        Instant due = calendar.dueAfter(SUNDAY, 5); // Sunday the 29th
        Instant thursdayAfter = Instant.parse("2026-12-03T08:00:00Z");

        Instant moved = calendar.resumed(due, friday, thursdayAfter);

        assertThat(calendar.workingDays(thursdayAfter, moved)).isEqualTo(calendar.workingDays(friday, due));
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
