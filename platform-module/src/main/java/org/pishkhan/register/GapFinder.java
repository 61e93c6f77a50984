// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.pishkhan.register.Gap.Reason;
import org.pishkhan.register.RegisterLedger.Line;

/** Reads one book from its first number on and finds every number without a letter. */
final class GapFinder implements Consumer<Line> {

    private final String secretariat;
    private final int year;
    private final List<Gap> gaps = new ArrayList<>();
    private long expected = 1;

    GapFinder(String secretariat, int year) {
        this.secretariat = secretariat;
        this.year = year;
    }

    /** The next line of the book, in the order of numbers. */
    @Override
    public void accept(Line line) {
        missingUpTo(line.ordinal() - 1);
        line.reason().ifPresent(reason -> add(line.ordinal(), line.ordinal(), reason, line.note()));
        expected = line.ordinal() + 1;
    }

    /**
     * All gaps of the book, the latest first.
     *
     * @param lastGiven the counter as it was before the first line was read
     */
    List<Gap> upTo(long lastGiven) {
        missingUpTo(lastGiven);
        List<Gap> latestFirst = new ArrayList<>(gaps);
        Collections.reverse(latestFirst);
        return latestFirst;
    }

    private void missingUpTo(long last) {
        if (last >= expected) {
            add(expected, last, Reason.UNBOOKED, "");
            expected = last + 1;
        }
    }

    private void add(long from, long to, Reason reason, String note) {
        Gap gap = new Gap(secretariat, year, from, to, reason, note);
        int last = gaps.size() - 1;
        if (last >= 0 && gaps.get(last).isContinuedBy(gap)) {
            gaps.set(last, gaps.get(last).upTo(to));
        } else {
            gaps.add(gap);
        }
    }
}
