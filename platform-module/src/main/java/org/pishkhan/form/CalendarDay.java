// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Days in Gregorian ISO-8601. A Jalali year is none of theirs: it would be a day of the Middle Ages. */
final class CalendarDay {

    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2200;

    private CalendarDay() {}

    static boolean isOne(String text) {
        try {
            int year = LocalDate.parse(text).getYear();
            return FIRST_YEAR <= year && year <= LAST_YEAR;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }
}
