// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.register;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.pishkhan.register.RegisterEntry.Direction;
import org.pishkhan.request.Folding;
import org.pishkhan.request.JalaliTime;
import org.pishkhan.request.Page;
import org.pishkhan.request.Paging;

/**
 * Enters letters in the secretariats' registers. Incoming and outgoing letters of a secretariat share one sequence of
 * numbers, which begins anew with each Jalali year.
 */
public final class Register {

    private final RegisterLedger ledger;
    private final Clock clock;

    public Register(RegisterLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = Clock.tick(clock, Duration.ofMillis(1));
    }

    /** Gives an incoming letter (وارده) its number. Holds the counter until the transaction ends: to be called last. */
    public RegisterEntry enterIncoming(Registration letter) {
        return enter(letter, Direction.INCOMING);
    }

    /** Gives an outgoing letter (صادره) its number. Holds the counter until the transaction ends: to be called last. */
    public RegisterEntry enterOutgoing(Registration letter) {
        return enter(letter, Direction.OUTGOING);
    }

    /**
     * The lines of these secretariats, newest first.
     *
     * @param year Jalali; the present one when it is not given
     * @param words that must occur in a line, in any spelling; empty for all
     */
    public Page<RegisterEntry> book(Set<String> secretariats, OptionalInt year, String words, Paging paging) {
        return ledger.find(secretariats, yearOrPresent(year), Folding.words(words), paging);
    }

    /**
     * Every number of these secretariats under which no letter stands, with the reason, book by book and the latest first. A book
     * without a gap says nothing.
     *
     * @param year Jalali; the present one when it is not given
     */
    public List<Gap> gaps(Set<String> secretariats, OptionalInt year) {
        return secretariats.stream()
                .sorted()
                .flatMap(secretariat -> gaps(secretariat, yearOrPresent(year)).stream())
                .toList();
    }

    /** The counter first: letters may be entered meanwhile, and each comes with its line. */
    private List<Gap> gaps(String secretariat, int year) {
        GapFinder finder = new GapFinder(secretariat, year);
        long lastGiven = ledger.lastGiven(secretariat, year);
        ledger.eachLine(secretariat, year, finder);
        return finder.upTo(lastGiven);
    }

    private int yearOrPresent(OptionalInt year) {
        return year.orElseGet(() -> JalaliTime.year(clock.instant()));
    }

    private RegisterEntry enter(Registration letter, Direction direction) {
        NumberTemplate template = new NumberTemplate(letter.template());
        Instant now = clock.instant();
        int year = JalaliTime.year(now);
        long ordinal = ledger.next(letter.secretariat(), year);
        RegisterEntry entry = new RegisterEntry(
                letter.secretariat(),
                year,
                ordinal,
                template.write(year, letter.desk(), letter.secretariat(), ordinal),
                direction,
                letter.trackingCode(),
                now,
                letter.from(),
                letter.subject(),
                letter.desk(),
                letter.receiver());
        ledger.enter(entry);
        return entry;
    }
}
