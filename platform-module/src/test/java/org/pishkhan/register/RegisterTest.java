// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pishkhan.register.RegisterEntry.Direction;
import org.pishkhan.request.Paging;
import org.pishkhan.support.FakeRegisterLedger;
import org.pishkhan.support.RequestBuilder;
import org.pishkhan.support.SetClock;

class RegisterTest {

    private final SetClock clock = SetClock.onAWorkingDay();
    private final FakeRegisterLedger ledger = new FakeRegisterLedger();
    private final Register register = new Register(ledger, clock);

    @Test
    void entersWhatItNumbers() {
        RegisterEntry entry = register.enterIncoming(letter("office", "{year}/{desk}/{n:5}"));

        assertThat(entry)
                .isEqualTo(new RegisterEntry(
                        "office",
                        1405,
                        1,
                        "1405/central/00001",
                        Direction.INCOMING,
                        RequestBuilder.CODE,
                        clock.instant(),
                        "مریم محمدی",
                        "درخواست گواهی",
                        "central",
                        "expert-1"));
        assertThat(ledger.entries()).containsExactly(entry);
    }

    @Test
    void countsIncomingAndOutgoingLettersInOneSequence() {
        register.enterIncoming(letter("office", "{n}"));

        RegisterEntry answer = register.enterOutgoing(letter("office", "{n}"));

        assertThat(answer.number()).isEqualTo("2");
        assertThat(answer.direction()).isEqualTo(Direction.OUTGOING);
    }

    @Test
    void countsEachSecretariatForItself() {
        register.enterIncoming(letter("office", "{n}"));

        assertThat(register.enterIncoming(letter("other-office", "{n}")).number())
                .isEqualTo("1");
    }

    @Test
    void findsTheGapsOfEachBook() {
        register.enterIncoming(letter("office", "{n}"));
        ledger.next("office", 1405);
        register.enterIncoming(letter("other-office", "{n}"));

        assertThat(register.gaps(Set.of("office", "other-office", "third-office"), OptionalInt.empty()))
                .containsExactly(new Gap("office", 1405, 2, 2, Gap.Reason.UNBOOKED, ""));
        assertThat(register.gaps(Set.of("office"), OptionalInt.of(1404))).isEmpty();
    }

    @Test
    void beginsAnewAtTheFirstOfFarvardin() {
        clock.set("2026-03-20T20:29:59Z");
        RegisterEntry lastOfOldYear = register.enterIncoming(letter("office", "{year}/{n}"));
        clock.set("2026-03-20T20:30:00Z");

        RegisterEntry firstOfNewYear = register.enterIncoming(letter("office", "{year}/{n}"));

        assertThat(lastOfOldYear.number()).isEqualTo("1404/1");
        assertThat(firstOfNewYear.number()).isEqualTo("1405/1");
    }

    @Test
    void goesOnInTheOldYearWhenTheClockIsSetBack() {
        clock.set("2026-03-20T20:29:59Z");
        register.enterIncoming(letter("office", "{year}/{n}"));
        clock.set("2026-03-20T20:30:00Z");
        register.enterIncoming(letter("office", "{year}/{n}"));
        clock.set("2026-03-20T20:29:59Z");

        assertThat(register.enterIncoming(letter("office", "{year}/{n}")).number())
                .isEqualTo("1404/2");
    }

    @Test
    void usesNoNumberUpForABadTemplate() {
        assertThatIllegalArgumentException().isThrownBy(() -> register.enterIncoming(letter("office", "{x}")));

        assertThat(register.enterIncoming(letter("office", "{n}")).number()).isEqualTo("1");
    }

    @Test
    void opensTheBookOfThisYear() {
        clock.set("2026-03-20T20:29:59Z");
        register.enterIncoming(letter("office", "{year}/{n}"));
        clock.set("2026-03-20T20:30:00Z");
        register.enterIncoming(letter("office", "{year}/{n}"));

        assertThat(register.book(Set.of("office"), OptionalInt.empty(), "", new Paging(0, 50))
                        .items())
                .extracting(RegisterEntry::number)
                .containsExactly("1405/1");
        assertThat(register.book(Set.of("office"), OptionalInt.of(1404), "", new Paging(0, 50))
                        .items())
                .extracting(RegisterEntry::number)
                .containsExactly("1404/1");
    }

    private static Registration letter(String secretariat, String template) {
        return new Registration(
                secretariat, template, "central", RequestBuilder.CODE, "مریم محمدی", "درخواست گواهی", "expert-1");
    }
}
