// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.register;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.pishkhan.request.Page;
import org.pishkhan.request.Paging;

/** The counters and books of all secretariats; everything joins the caller's transaction. */
public interface RegisterLedger {

    /**
     * The next ordinal of this secretariat in this Jalali year, from 1. Holds the counter until the transaction ends, so
     * that numbers have no duplicate and, as a rolled-back transaction gives its number back, no gap.
     */
    long next(String secretariat, int year);

    /** Writes a line; a second line with the same secretariat, year and ordinal fails. */
    void enter(RegisterEntry entry);

    /** The last number that was given, 0 before the first. */
    long lastGiven(String secretariat, int year);

    /** Shows all lines of one book, in the order of their numbers. */
    void eachLine(String secretariat, int year, Consumer<Line> reader);

    /**
     * What a book says about one number.
     *
     * @param reason why no letter stands under it; none for a letter
     * @param note what was written down about it, may be empty
     */
    record Line(long ordinal, Optional<Gap.Reason> reason, String note) {}

    /** Lines of these secretariats in this year, newest first; {@code words} folded, empty = all. */
    Page<RegisterEntry> find(Set<String> secretariats, int year, String words, Paging paging);
}
