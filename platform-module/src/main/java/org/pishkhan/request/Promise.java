// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** How the promised time of a request stands today. */
public final class Promise {

    private final WorkingCalendar calendar;
    private final Clock clock;

    public Promise(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Working days from today to the promised day; 0 on that day, negative after it. While the request is with the citizen, the
     * days that were left at its return, because the clock stands still. Empty when nothing is promised any more.
     */
    public Optional<Integer> workingDaysLeft(Request request) {
        return request.status().isOpen()
                ? Optional.of(calendar.workingDays(counted(request), request.dueAt()))
                : Optional.empty();
    }

    /** Whether an answer was promised for a time that has passed. */
    public boolean isOverdue(Request request) {
        return request.status().isOpen() && request.dueAt().isBefore(counted(request));
    }

    private Instant counted(Request request) {
        return request.status() == Status.RETURNED ? request.changedAt() : clock.instant();
    }
}
