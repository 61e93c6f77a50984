// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JalaliTimeTest {

    /** Nowruz and the day before it, by the official calendar: 1399, 1403 and 1408 are leap years, the others are not. */
    @ParameterizedTest
    @CsvSource({
        "2020-03-20, 1399/01/01",
        "2021-03-20, 1399/12/30",
        "2021-03-21, 1400/01/01",
        "2022-03-20, 1400/12/29",
        "2022-03-21, 1401/01/01",
        "2024-03-19, 1402/12/29",
        "2024-03-20, 1403/01/01",
        "2025-03-20, 1403/12/30",
        "2025-03-21, 1404/01/01",
        "2026-03-20, 1404/12/29",
        "2026-03-21, 1405/01/01",
        "2026-11-22, 1405/09/01",
        "2030-03-20, 1408/12/30",
        "2030-03-21, 1409/01/01"
    })
    void knowsTheOfficialCalendar(LocalDate day, String jalali) {
        assertThat(JalaliTime.day(day)).isEqualTo(jalali);
    }

    @Test
    void writesPersianDigitsInPersian() {
        assertThat(JalaliTime.format(Instant.parse("2026-11-22T08:43:59Z"), Language.FA))
                .isEqualTo("۱۴۰۵/۰۹/۰۱ ۱۲:۱۳");
    }

    @Test
    void writesAsciiDigitsInEnglish() {
        assertThat(JalaliTime.format(Instant.parse("2026-11-22T08:43:59Z"), Language.EN))
                .isEqualTo("1405/09/01 12:13");
    }

    @Test
    void changesTheYearAtMidnightInTehran() {
        assertThat(JalaliTime.year(Instant.parse("2026-03-20T20:29:59Z"))).isEqualTo(1404);
        assertThat(JalaliTime.year(Instant.parse("2026-03-20T20:30:00Z"))).isEqualTo(1405);
    }

    @Test
    void knowsTheSummerTimeThatIranHadUntil1401() {
        assertThat(JalaliTime.format(Instant.parse("2022-07-01T12:00:00Z"), Language.EN))
                .isEqualTo("1401/04/10 16:30");
        assertThat(JalaliTime.format(Instant.parse("2023-07-01T12:00:00Z"), Language.EN))
                .isEqualTo("1402/04/10 15:30");
    }
}
