// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.register;

import java.time.Instant;
import org.pishkhan.request.TrackingCode;

/**
 * One line of a register book.
 *
 * @param year Jalali year
 * @param ordinal 1, 2, 3 … within secretariat and year
 * @param number the ordinal as the template writes it
 * @param from who sent it: the citizen's name, or the unit for outgoing letters
 * @param receiver user name or the citizen's name
 */
public record RegisterEntry(
        String secretariat,
        int year,
        long ordinal,
        String number,
        Direction direction,
        TrackingCode trackingCode,
        Instant registeredAt,
        String from,
        String subject,
        String desk,
        String receiver) {

    /** Incoming (وارده) or outgoing (صادره). */
    public enum Direction {
        INCOMING("incoming"),
        OUTGOING("outgoing");

        private final String code;

        Direction(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
