// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class JalaliTest {

    @Test
    void nowruzBeginsTheYearInTehran() {
        Instant lastMinute = Instant.parse("2026-03-20T20:29:00Z");

        assertThat(Jalali.inEnglish(lastMinute)).isEqualTo("1404/12/29 23:59");
        assertThat(Jalali.inPersian(lastMinute.plusSeconds(60))).isEqualTo("۱۴۰۵/۰۱/۰۱ ۰۰:۰۰");
        assertThat(Jalali.year(lastMinute)).isEqualTo(1404);
    }

    @Test
    void digitsAreTypedAndFolded() {
        assertThat(PersianDigits.of("کد 0912")).isEqualTo("کد ۰۹۱۲");
        assertThat(PersianDigits.folded("کد ۰۹۱۲")).isEqualTo("کد 0912");
    }
}
