// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.pishkhan.request.JalaliTime;

/**
 * When a service takes requests: days in Iran, both included. Without the first it has always been open, without the last it
 * stays so.
 */
public record Period(Optional<LocalDate> opens, Optional<LocalDate> closes) {

    public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

    public Period {
        if (opens.isPresent() && closes.isPresent() && closes.get().isBefore(opens.get())) {
            throw new IllegalArgumentException("It closes before it opens");
        }
    }

    public boolean includes(Instant time) {
        LocalDate day = time.atZone(JalaliTime.ZONE).toLocalDate();
        return opens.filter(day::isBefore).isEmpty()
                && closes.filter(day::isAfter).isEmpty();
    }
}
