// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.register;

import java.util.Arrays;
import java.util.Optional;

/**
 * Numbers of a book, one after the other, under which no letter stands, and why.
 *
 * @param year Jalali year
 * @param from first ordinal without a letter
 * @param to last ordinal without a letter, at least {@code from}
 * @param note what the secretariat wrote down about it, empty when it wrote nothing
 */
public record Gap(String secretariat, int year, long from, long to, Reason reason, String note) {

    /** How many numbers. */
    public long count() {
        return to - from + 1;
    }

    boolean isContinuedBy(Gap next) {
        return next.from == to + 1 && next.reason == reason && next.note.equals(note);
    }

    Gap upTo(long last) {
        return new Gap(secretariat, year, from, last, reason, note);
    }

    /** Why no letter stands under a number. */
    public enum Reason {
        /** The number was given and is not in the book. Never happens as long as nobody changes the tables by hand. */
        UNBOOKED("unbooked"),
        /** Kept free for a letter on paper. */
        RESERVED("reserved"),
        /** Given to a letter that does not count any more. */
        VOID("void");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /** None for a state in which a letter stands under the number. */
        public static Optional<Reason> ofCode(String state) {
            return Arrays.stream(values())
                    .filter(reason -> reason.code.equals(state))
                    .findFirst();
        }
    }
}
