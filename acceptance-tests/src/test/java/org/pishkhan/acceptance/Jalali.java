// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance;

import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.util.Date;

/** The wall clock in Tehran by the calendar of Iran, as the interface is to write it. */
final class Jalali {

    private static final TimeZone TEHRAN = TimeZone.getTimeZone("Asia/Tehran");

    private Jalali() {}

    static String inPersian(Instant instant) {
        return written(instant, new ULocale("fa_IR@calendar=persian;numbers=arabext"));
    }

    static String inEnglish(Instant instant) {
        return written(instant, new ULocale("en@calendar=persian;numbers=latn"));
    }

    static int year(Instant instant) {
        return Integer.parseInt(inEnglish(instant).substring(0, 4));
    }

    private static String written(Instant instant, ULocale locale) {
        SimpleDateFormat format = new SimpleDateFormat("yyyy/MM/dd HH:mm", locale);
        format.setTimeZone(TEHRAN);
        return format.format(Date.from(instant));
    }
}
