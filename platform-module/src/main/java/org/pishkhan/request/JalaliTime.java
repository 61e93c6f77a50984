// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;

/** Times as Iran reads them: Jalali calendar (ICU's), clock of Tehran. */
public final class JalaliTime {

    /** The zone of every date that people see. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Tehran");

    private static final ULocale PERSIAN_CALENDAR = new ULocale("fa_IR@calendar=persian");

    private JalaliTime() {}

    /** The Jalali year in Tehran at this time. */
    public static int year(Instant time) {
        return calendar(time.atZone(ZONE).toLocalDate()).get(Calendar.YEAR);
    }

    /** {@code yyyy/MM/dd HH:mm}, with Persian digits in Persian and ASCII digits in English. */
    public static String format(Instant time, Language language) {
        ZonedDateTime local = time.atZone(ZONE);
        String clock = String.format(Locale.ROOT, " %02d:%02d", local.getHour(), local.getMinute());
        return inDigitsOf(language, day(local.toLocalDate()) + clock);
    }

    /** {@code yyyy/MM/dd}, with Persian digits in Persian and ASCII digits in English. */
    public static String format(LocalDate day, Language language) {
        return inDigitsOf(language, day(day));
    }

    /** {@code yyyy/MM/dd} in ASCII digits. */
    static String day(LocalDate day) {
        Calendar jalali = calendar(day);
        return String.format(
                Locale.ROOT,
                "%04d/%02d/%02d",
                jalali.get(Calendar.YEAR),
                jalali.get(Calendar.MONTH) + 1,
                jalali.get(Calendar.DAY_OF_MONTH));
    }

    private static Calendar calendar(LocalDate day) {
        Calendar jalali = Calendar.getInstance(TimeZone.GMT_ZONE, PERSIAN_CALENDAR);
        jalali.setTimeInMillis(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        return jalali;
    }

    private static String inDigitsOf(Language language, String ascii) {
        return switch (language) {
            case EN -> ascii;
            case FA -> persianDigits(ascii);
        };
    }

    private static String persianDigits(String ascii) {
        StringBuilder persian = new StringBuilder(ascii.length());
        ascii.chars()
                .forEach(character -> persian.append(
                        (char) (character >= '0' && character <= '9' ? '\u06F0' + character - '0' : character)));
        return persian.toString();
    }
}
