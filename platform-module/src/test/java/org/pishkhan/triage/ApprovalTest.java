// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pishkhan.triage.DeskWorld.code;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.register.RegisterEntry;
import org.pishkhan.register.RegisterEntry.Direction;
import org.pishkhan.request.Event;
import org.pishkhan.request.Letter;
import org.pishkhan.request.Request;
import org.pishkhan.request.Status;
import org.pishkhan.request.Step;
import org.pishkhan.support.People;

class ApprovalTest {

    private static final StaffMember CENTRAL = People.officer("central");

    private final DeskWorld world = new DeskWorld();

    @Test
    void givesNumberTaskAndHistoryTogether() {
        Request request = world.filed();
        Approval approval = new Approval("expert-1", List.of("expert-2"), "بررسی شود", 1);

        Approved approved = world.triage.approve(world.as(CENTRAL), code(request), approval);

        Request letter = world.now(request);
        assertThat(approved).isEqualTo(new Approved("1405/central/00001", world.clock.instant(), "activiti$1"));
        assertThat(letter.status()).isEqualTo(Status.REGISTERED);
        assertThat(letter.letter())
                .contains(new Letter("1405/central/00001", world.clock.instant(), "expert-1", List.of("expert-2"), 1));
        assertThat(letter.instruction()).as("the history has it").isEmpty();
        assertThat(letter.dueAt()).isEqualTo(request.dueAt());
        assertThat(world.lastEvent(request))
                .isEqualTo(Event.of(Step.REGISTERED, world.clock.instant(), "officer-central", "بررسی شود")
                        .atDesk("central")
                        .to("expert-1")
                        .numbered("1405/central/00001"));
    }

    @Test
    void startsTheTaskWithPromiseAndPriority() {
        Request request = world.filed();

        world.triage.approve(world.as(CENTRAL), code(request), new Approval("expert-1", List.of(), "", 3));

        assertThat(world.process.running()).singleElement().satisfies(task -> {
            assertThat(task.assignee()).isEqualTo("expert-1");
            assertThat(task.dueAt()).contains(request.dueAt());
            assertThat(task.priority()).isEqualTo(3);
        });
    }

    @Test
    void entersTheLetterInTheRegisterAsIncoming() {
        Request request = world.filed();

        world.triage.approve(world.as(CENTRAL), code(request), Approval.to("expert-1"));

        RegisterEntry entry = world.ledger.entries().get(0);
        assertThat(entry.direction()).isEqualTo(Direction.INCOMING);
        assertThat(entry.from()).isEqualTo("مریم محمدی");
        assertThat(entry.receiver()).isEqualTo("expert-1");
        assertThat(entry.trackingCode()).isEqualTo(request.trackingCode());
    }

    @Test
    void letsExpertAndCopiesReadTheDossier() {
        Request request = world.filed();

        world.triage.approve(world.as(CENTRAL), code(request), new Approval("expert-1", List.of("expert-2"), "", 2));

        assertThat(world.store.readersOf(request.trackingCode())).containsExactlyInAnyOrder("expert-1", "expert-2");
    }

    @Test
    void dropsDoubleCopies() {
        Request request = world.filed();

        world.triage.approve(
                world.as(CENTRAL), code(request), new Approval("expert-1", List.of("expert-1", "expert-2"), "", 2));

        assertThat(world.now(request).letter().orElseThrow().copies()).containsExactly("expert-2");
    }

    @Test
    void refusesWhoMayNotReceiveFromTheDesk() {
        String code = code(world.filed());

        Refused.fieldsOf(() -> world.triage.approve(world.as(CENTRAL), code, Approval.to("expert-3")))
                .containsExactly("assignee unknown");
        Refused.fieldsOf(() -> world.triage.approve(CENTRAL, code, Approval.to(" ")))
                .containsExactly("assignee required");
        Refused.fieldsOf(() -> world.triage.approve(
                        CENTRAL, code, new Approval("expert-1", List.of("expert-2", "expert-3"), "", 2)))
                .containsExactly("copies[1] unknown");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4})
    void refusesAPriorityThatThereIsNot(int priority) {
        String code = code(world.filed());

        Refused.fieldsOf(() -> world.triage.approve(
                        world.as(CENTRAL), code, new Approval("expert-1", List.of(), "", priority)))
                .containsExactly("priority invalid");
    }

    @Test
    void refusesTooMuchOfEverything() {
        String code = code(world.filed());
        Approval tooMuch = new Approval("expert-1", List.of("a", "b", "c"), "x".repeat(501), 2);

        Refused.fieldsOf(() -> world.triage.approve(world.as(CENTRAL), code, tooMuch))
                .containsExactlyInAnyOrder("copies too-many", "note too-long");
    }

    @Test
    void leavesNeitherTaskNorNumberWhenRefused() {
        String code = code(world.filed());

        Refused.fieldsOf(() -> world.triage.approve(world.as(CENTRAL), code, Approval.to("expert-3")))
                .isNotEmpty();

        assertThat(world.process.running()).isEmpty();
        assertThat(world.ledger.entries()).isEmpty();
    }
}
