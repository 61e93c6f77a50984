// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.register;

import java.util.Set;
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

    /** Lines of these secretariats in this year, newest first; {@code words} folded, empty = all. */
    Page<RegisterEntry> find(Set<String> secretariats, int year, String words, Paging paging);
}
