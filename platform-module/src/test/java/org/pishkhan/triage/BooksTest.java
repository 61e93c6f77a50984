// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.pishkhan.support.FilingBuilder.aFiling;
import static org.pishkhan.triage.DeskWorld.code;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.register.Gap;
import org.pishkhan.register.RegisterEntry;
import org.pishkhan.request.NotAllowed;
import org.pishkhan.request.Paging;
import org.pishkhan.request.UnknownItem;
import org.pishkhan.support.People;

class BooksTest {

    private final DeskWorld world = new DeskWorld();

    @BeforeEach
    void registerALetterAtTwoDesks() {
        for (String desk : List.of("central", "medicine")) {
            String code = code(world.citizens.submit(aFiling().at(desk).build()));
            world.triage.answerAtOnce(world.as(People.officer(desk)), code, "yes", Optional.empty());
        }
    }

    @Test
    void showsAKeeperTheOwnBooksOfThisYear() {
        assertThat(numbers(People.keeper("central-office"), Optional.empty())).containsExactly("1405/central/00001");
        assertThat(numbers(People.keeper("central-office", "medicine-office"), Optional.empty()))
                .hasSize(2);
    }

    @Test
    void showsOneBookWhenAsked() {
        StaffMember keeper = People.keeper("central-office", "medicine-office");

        assertThat(numbers(keeper, Optional.of("medicine-office"))).containsExactly("1405/medicine/00001");
    }

    @Test
    void showsAnAdministratorAllBooks() {
        assertThat(numbers(People.administrator(), Optional.empty())).hasSize(2);
    }

    @Test
    void showsAnotherYear() {
        assertThat(world.books
                        .book(People.administrator(), Optional.empty(), OptionalInt.of(1404), "", new Paging(0, 50))
                        .items())
                .isEmpty();
    }

    @Test
    void findsInAnySpelling() {
        assertThat(world.books
                        .book(
                                People.keeper("central-office"),
                                Optional.empty(),
                                OptionalInt.empty(),
                                "گواهي",
                                new Paging(0, 50))
                        .items())
                .hasSize(1);
    }

    @Test
    void refusesTheBooksOfOthers() {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> numbers(People.keeper("central-office"), Optional.of("medicine-office")));
    }

    @Test
    void refusesWhoKeepsNone() {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> numbers(People.officer("central"), Optional.empty()));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> numbers(People.expert("expert-1"), Optional.of("unknown")));
    }

    @Test
    void knowsNoBookOfAnUnknownSecretariat() {
        assertThatExceptionOfType(UnknownItem.class)
                .isThrownBy(() -> numbers(People.keeper("central-office"), Optional.of("unknown")));
    }

    @Test
    void showsTheGapsOfABookToItsKeeperOnly() {
        world.ledger.next("central-office", 1405);
        world.ledger.next("medicine-office", 1405);

        assertThat(gaps(People.keeper("central-office"), Optional.empty()))
                .containsExactly(new Gap("central-office", 1405, 2, 2, Gap.Reason.UNBOOKED, ""));
        assertThat(gaps(People.administrator(), Optional.empty())).hasSize(2);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> gaps(People.keeper("central-office"), Optional.of("medicine-office")));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> gaps(People.officer("central"), Optional.empty()));
        assertThatExceptionOfType(UnknownItem.class)
                .isThrownBy(() -> gaps(People.keeper("central-office"), Optional.of("unknown")));
    }

    private List<Gap> gaps(StaffMember staff, Optional<String> secretariat) {
        return world.books
                .gaps(staff, secretariat, OptionalInt.empty(), new Paging(0, 50))
                .items();
    }

    private List<String> numbers(StaffMember staff, Optional<String> secretariat) {
        return world.books.book(staff, secretariat, OptionalInt.empty(), "", new Paging(0, 50)).items().stream()
                .map(RegisterEntry::number)
                .toList();
    }
}
