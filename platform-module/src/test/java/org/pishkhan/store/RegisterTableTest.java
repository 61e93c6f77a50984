// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.pishkhan.register.Gap;
import org.pishkhan.register.RegisterEntry;
import org.pishkhan.register.RegisterLedger.Line;
import org.pishkhan.request.Paging;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counters and register books. */
class RegisterTableTest {

    private static final Instant NOW = Samples.NOW;
    private static final Paging FIRST = new Paging(0, 10);

    private final MemoryTables tables = new MemoryTables();
    private final JdbcTemplate jdbc = tables.jdbc();

    @Test
    void countsWithoutGapOrDuplicateUnderLoad() throws Exception {
        JdbcRegisterLedger ledger = new JdbcRegisterLedger(jdbc);
        tables.inTransaction(status -> ledger.next("central", 1405));

        List<Long> numbers =
                MemoryTables.inParallel(50, () -> tables.inTransaction(status -> ledger.next("central", 1405)));

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(2, 51).boxed().toList());
    }

    @Test
    void givesANumberBackThatWasRolledBack() {
        JdbcRegisterLedger ledger = new JdbcRegisterLedger(jdbc);
        tables.inTransaction(status -> ledger.next("central", 1405));
        tables.inTransaction(status -> {
            status.setRollbackOnly();
            return ledger.next("central", 1405);
        });

        assertThat(next(ledger, "central", 1405)).isEqualTo(2);
        assertThat(next(ledger, "central", 1406)).isEqualTo(1);
        assertThat(next(ledger, "other", 1405)).isEqualTo(1);
    }

    private long next(JdbcRegisterLedger ledger, String secretariat, int year) {
        Long number = tables.inTransaction(status -> ledger.next(secretariat, year));
        return number;
    }

    @Test
    void entersALineOnceAndFindsItByItsWords() {
        JdbcRegisterLedger ledger = new JdbcRegisterLedger(jdbc);
        ledger.enter(line(1, "نامهٔ گواهی"));
        ledger.enter(line(2, "100% تخفیف"));

        assertThat(ledger.find(Set.of("central"), 1405, "گواهی", FIRST).items())
                .containsExactly(line(1, "نامهٔ گواهی"));
        assertThat(ledger.find(Set.of("central"), 1405, "", FIRST).items())
                .extracting(RegisterEntry::ordinal)
                .containsExactly(2L, 1L);
        assertThat(ledger.find(Set.of("other"), 1405, "", FIRST).total()).isZero();
        assertThat(ledger.find(Set.of(), 1405, "", FIRST).total()).isZero();
        assertThatThrownBy(() -> ledger.enter(line(2, "x"))).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void showsABookLineByLineWithWhatIsNoLetter() {
        JdbcRegisterLedger ledger = new JdbcRegisterLedger(jdbc);
        ledger.enter(line(3, "third"));
        ledger.enter(line(1, "first"));
        jdbc.update("update pishkhan_register set entry_state = 'void', reason = 'entered twice' where ordinal = 3");
        List<Line> lines = new ArrayList<>();

        ledger.eachLine("central", 1405, lines::add);

        assertThat(lines)
                .containsExactly(
                        new Line(1, Optional.empty(), ""), new Line(3, Optional.of(Gap.Reason.VOID), "entered twice"));
        ledger.eachLine("central", 1404, line -> fail("no line of that year: " + line));
    }

    @Test
    void tellsTheLastNumber() {
        JdbcRegisterLedger ledger = new JdbcRegisterLedger(jdbc);
        next(ledger, "central", 1405);
        next(ledger, "central", 1405);

        assertThat(ledger.lastGiven("central", 1405)).isEqualTo(2);
        assertThat(ledger.lastGiven("central", 1404)).isZero();
    }

    private static RegisterEntry line(long ordinal, String subject) {
        return new RegisterEntry(
                "central",
                1405,
                ordinal,
                "1405/central/" + ordinal,
                RegisterEntry.Direction.OUTGOING,
                Samples.CODE,
                NOW.plusSeconds(ordinal),
                "from",
                subject,
                "central",
                "receiver");
    }
}
