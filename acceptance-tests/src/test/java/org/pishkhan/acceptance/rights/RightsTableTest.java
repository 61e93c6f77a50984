// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pishkhan.acceptance.rights.RightsTable.Cell;
import org.pishkhan.acceptance.wire.HttpInterfaceDocument;

/** The table says something about every operation, and can be tried. */
class RightsTableTest {

    private static final HttpInterfaceDocument DOCUMENT = new HttpInterfaceDocument();

    @Test
    void everyOperationOfTheDocumentHasItsRowAndEveryRowItsOperation() {
        assertThat(RightsTable.read().operations()).containsExactlyInAnyOrderElementsOf(DOCUMENT.operations());
    }

    @Test
    void everyOperationCanBeTried() {
        assertThat(Attempts.operations()).containsExactlyInAnyOrderElementsOf(DOCUMENT.operations());
    }

    @Test
    void whatIsExpectedIsDocumented() {
        RightsTable table = RightsTable.read();

        assertThat(table.operations())
                .allSatisfy(operation -> assertThat(DOCUMENT.statuses(operation))
                        .as(operation)
                        .containsAll(table.cells(operation).stream()
                                .map(Cell::expected)
                                .toList()));
    }

    @Test
    void everyStatusOfARequestIsTriedForEveryOperationOnOne() {
        RightsTable table = RightsTable.read();

        assertThat(table.operations())
                .filteredOn(operation -> operation.contains("{code}"))
                .allSatisfy(operation -> assertThat(table.cells(operation))
                        .as(operation)
                        .extracting(Cell::state)
                        .containsAll(
                                Arrays.stream(State.values()).map(Optional::of).toList()));
    }

    @Test
    void oneNumberStandsForAllStatusesAndOthersForAllRoles() {
        RightsTable table = RightsTable.of("GET /x  submitted closed\n  nobody 401\n  citizen 404 200\n  others 403\n");

        assertThat(table.cells("GET /x"))
                .hasSize(2 * Role.values().length)
                .contains(new Cell("GET /x", Optional.of(State.CLOSED), Role.NOBODY, 401))
                .contains(new Cell("GET /x", Optional.of(State.CLOSED), Role.CITIZEN, 200))
                .contains(new Cell("GET /x", Optional.of(State.SUBMITTED), Role.MANAGER, 403));
    }

    @Test
    void whatIsMissingOrTwiceIsNoTable() {
        refused("GET /x\n  nobody 401\n", "nothing about");
        refused("GET /x\n  nobody 401\n  nobody 401\n  others 200\n", "twice: nobody");
        refused("GET /x\n  others 200\nGET /x\n  others 200\n", "Twice in the table");
        refused("GET /x\n  stranger 401\n  others 200\n", "no role stranger");
        refused("GET /x\n  others 200 201\n", "one number");
        refused("GET /x\n  others\n", "one number");
        refused("GET /x  lost\n  others 200\n", "No status: lost");
        refused("  others 200\n", "before the first");
        refused("FETCH /x\n  others 200\n", "No operation");
    }

    private static void refused(String text, String reason) {
        assertThatThrownBy(() -> RightsTable.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }
}
