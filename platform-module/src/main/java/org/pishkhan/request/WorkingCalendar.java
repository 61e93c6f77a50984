// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which days the desks work, in Tehran: promises are counted in working days. */
public final class WorkingCalendar {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);
    private static final Predicate<String> HOLIDAY =
            day -> day.matches("([0-9]{4}/)?(0[1-9]|1[0-2])/(0[1-9]|[12][0-9]|3[01])");

    private final Set<DayOfWeek> weekend;
    private final Set<String> holidays;

    /**
     * @param weekend for example Thursday and Friday, not the whole week
     * @param holidays Jalali days: {@code MM/dd} in every year, {@code yyyy/MM/dd} once
     */
    public WorkingCalendar(Set<DayOfWeek> weekend, Set<String> holidays) {
        if (weekend.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("A week needs a working day");
        }
        holidays.stream().filter(HOLIDAY.negate()).findFirst().ifPresent(day -> {
            throw new IllegalArgumentException("Not a Jalali day, MM/dd or yyyy/MM/dd: " + day);
        });
        this.weekend = Set.copyOf(weekend);
        this.holidays = Set.copyOf(holidays);
    }

    /** Reads both lists from configuration, separated by commas; digits may be Persian. */
    public static WorkingCalendar of(String weekend, String holidays) {
        return new WorkingCalendar(
                items(weekend).stream()
                        .map(day -> DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet()),
                items(holidays));
    }

    /** The end of the working day that is so many working days after the day of {@code start}; 0 is that day, if worked. */
    public Instant dueAfter(Instant start, int workingDays) {
        LocalDate day = day(start);
        for (int left = workingDays; left > 0 || !isWorkingDay(day); ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day.atTime(END_OF_DAY).atZone(JalaliTime.ZONE).toInstant();
    }

    /** The working days after the day of {@code from}, up to the day of {@code to} and with it; negative when that is before. */
    public int workingDays(Instant from, Instant to) {
        if (to.isBefore(from)) {
            return -workingDays(to, from);
        }
        LocalDate first = day(from).plusDays(1);
        LocalDate end = day(to).plusDays(1);
        return first.isAfter(end)
                ? 0
                : (int) first.datesUntil(end).filter(this::isWorkingDay).count();
    }

    /**
     * A promised time after the clock stood still: as many working days are left as there were.
     *
     * @param dueAt the end of a working day, as {@link #dueAfter} gives it
     */
    public Instant resumed(Instant dueAt, Instant stopped, Instant now) {
        int waited = workingDays(stopped, now);
        return waited == 0 ? dueAt : dueAfter(dueAt, waited);
    }

    private static LocalDate day(Instant time) {
        return time.atZone(JalaliTime.ZONE).toLocalDate();
    }

    private boolean isWorkingDay(LocalDate day) {
        String jalali = JalaliTime.day(day);
        return !weekend.contains(day.getDayOfWeek())
                && !holidays.contains(jalali)
                && !holidays.contains(jalali.substring("yyyy/".length()));
    }

    private static Set<String> items(String list) {
        return Arrays.stream(Folding.digits(list).split(","))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .collect(Collectors.toSet());
    }
}
