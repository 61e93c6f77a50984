// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pishkhan.register.Gap.Reason;
import org.pishkhan.register.RegisterLedger.Line;

class GapFinderTest {

    @Test
    void findsNothingInAGaplessBook() {
        assertThat(gaps(3, used(1), used(2), used(3))).isEmpty();
        assertThat(gaps(0)).isEmpty();
    }

    @Test
    void namesNumbersThatWereNeverBooked() {
        assertThat(gaps(9, used(3), used(4), used(7)))
                .containsExactly(
                        gap(8, 9, Reason.UNBOOKED, ""), gap(5, 6, Reason.UNBOOKED, ""), gap(1, 2, Reason.UNBOOKED, ""));
    }

    @Test
    void namesAWholeBookThatIsGone() {
        assertThat(gaps(5)).containsExactly(gap(1, 5, Reason.UNBOOKED, ""));
    }

    @Test
    void explainsReservedAndVoidNumbers() {
        assertThat(gaps(
                        6,
                        used(1),
                        unused(2, Reason.RESERVED, "paper"),
                        unused(3, Reason.RESERVED, "paper"),
                        unused(4, Reason.VOID, "entered twice"),
                        unused(5, Reason.VOID, "withdrawn"),
                        used(6)))
                .containsExactly(
                        gap(5, 5, Reason.VOID, "withdrawn"),
                        gap(4, 4, Reason.VOID, "entered twice"),
                        gap(2, 3, Reason.RESERVED, "paper"));
    }

    /** Letters that were entered while the book was read. */
    @Test
    void mindsNoNumbersAfterTheCounter() {
        assertThat(gaps(1, used(1), used(2), used(3))).isEmpty();
    }

    @Test
    void countsNumbers() {
        assertThat(gap(5, 9, Reason.UNBOOKED, "").count()).isEqualTo(5);
    }

    private static List<Gap> gaps(long lastGiven, Line... lines) {
        GapFinder finder = new GapFinder("office", 1405);
        List.of(lines).forEach(finder);
        return finder.upTo(lastGiven);
    }

    private static Line used(long ordinal) {
        return new Line(ordinal, Optional.empty(), "");
    }

    private static Line unused(long ordinal, Reason reason, String note) {
        return new Line(ordinal, Optional.of(reason), note);
    }

    private static Gap gap(long from, long to, Reason reason, String note) {
        return new Gap("office", 1405, from, to, reason, note);
    }
}
