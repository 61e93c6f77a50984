// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pishkhan.acceptance.actor.Expert;
import org.pishkhan.acceptance.actor.LetterDraft;
import org.pishkhan.acceptance.actor.Officer;
import org.pishkhan.acceptance.actor.Passerby;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.wire.Attachment;
import org.pishkhan.acceptance.wire.View;

/** Who of the staff may see and do what. */
class StaffAccessIT {

    private final Cast cast = new Cast();

    @Test
    void everyoneLearnsTheirRolesAndDesks() {
        View officer = cast.officer("medicine").asksWhoIAm().granted();
        View expert = cast.expert(1).asksWhoIAm().granted();
        View secretary = cast.secretary().asksWhoIAm().granted();

        assertThat(officer.text("userName")).isEqualTo("officer-medicine");
        assertThat(officer.texts("roles")).containsExactly("officer");
        assertThat(officer.texts("desks")).containsExactly("medicine");
        assertThat(expert.texts("roles")).containsExactly("expert");
        assertThat(secretary.texts("roles")).containsExactly("secretariat");
        assertThat(secretary.texts("secretariats")).contains("central", "development", "medicine");
        assertThat(cast.administrator().asksWhoIAm().granted().texts("roles")).contains("administrator");
    }

    @Test
    void aTicketOpensTheSameDoor() {
        Officer officer = cast.officer("central");
        officer.takesATicket();

        assertThat(officer.asksWhoIAm().granted().text("userName")).isEqualTo("officer-central");
    }

    @Test
    void withoutALoginNothingIsShown() {
        Passerby passerby = cast.passerby();
        String code = cast.citizen().filed(LetterDraft.to("central"));

        passerby.triesToBeStaff().refused(401);
        passerby.triesToSeeTheQueueOf("central").refused(401);
        passerby.triesToSeeStaffRequest(code).refused(401);
        passerby.triesToSeeTasks().refused(401);
    }

    @Test
    void aWrongPasswordIsRefused() {
        cast.impostor("officer-central").asksWhoIAm().refused(401);
    }

    @Test
    void anOfficerOfAnotherDeskSeesAndDecidesNothing() {
        Officer other = cast.officer("medicine");
        String code = cast.citizen().filed(LetterDraft.to("central").withBody(Attachment.pdf("متن.pdf")));

        other.seesQueueOf("central").refused(403, "not-allowed");
        other.seesQueueOf("no-such-desk").refused(404, "not-found");
        other.opens(code).refused(404, "not-found");
        other.downloads(code, "body.pdf").refused(404, "not-found");
        other.rejects(code, "نه").refused(404, "not-found");
        other.approvesFor(code, "expert-1").refused(404, "not-found");
        other.answersAtOnce(code, "پاسخ").refused(404, "not-found");
        assertThat(cast.officer("central").opens(code).granted().text("status")).isEqualTo("submitted");
    }

    @Test
    void accessIsCheckedBeforeState() {
        String code = cast.citizen().filed(LetterDraft.to("central"));
        cast.officer("central").rejects(code, "خارج از صلاحیت").granted();

        cast.officer("medicine").approvesFor(code, "expert-1").refused(404, "not-found");
    }

    @Test
    void anExpertSeesALetterOnlyOnceItArrived() {
        Expert expert = cast.expert(3);
        String code = cast.citizen().filed(LetterDraft.to("central"));
        expert.opens(code).refused(404, "not-found");
        expert.seesQueueOf("central").refused(403, "not-allowed");

        cast.officer("central").approvesFor(code, expert.userName()).granted();

        assertThat(expert.opens(code).granted().text("trackingCode")).isEqualTo(code);
        expert.rejects(code, "کار من نیست").refused(403, "not-allowed");
        cast.expert(2).opens(code).refused(404, "not-found");
    }

    @Test
    void aTaskIsItsOwnersAlone() {
        Expert owner = cast.expert(1);
        Expert other = cast.expert(2);
        String code = cast.citizen().filed(LetterDraft.to("central"));
        cast.officer("central").approvesFor(code, owner.userName()).granted();
        String task = owner.taskOf(code);

        other.opensTask(task).refused(404, "not-found");
        other.answersTask(task, "پاسخ").refused(404, "not-found");
        other.refersTask(task, other.userName(), "به من").refused(404, "not-found");
        other.opensTask("activiti$999999999").refused(404, "not-found");
        other.opensTask("nonsense").refused(404, "not-found");
        assertThat(owner.findsTaskOf(code)).isPresent();
    }

    @Test
    void aTaskIsReferredOnlyToWhomMayReceive() {
        Expert owner = cast.expert(1);
        String code = cast.citizen().filed(LetterDraft.to("central"));
        cast.officer("central").approvesFor(code, owner.userName()).granted();

        owner.refersTask(owner.taskOf(code), "nobody", "")
                .refused(422, "validation-failed")
                .naming("assignee", "unknown");
        owner.answersTask(owner.taskOf(code), " ")
                .refused(422, "validation-failed")
                .naming("text", "required");

        assertThat(owner.findsTaskOf(code)).isPresent();
    }

    @Test
    void theRequestNamesWhoMayReceiveItAndWhatMayBeDone() {
        Officer officer = cast.officer("central");
        String code = cast.citizen().filed(LetterDraft.to("central"));

        View request = officer.opens(code).granted();

        assertThat(request.list("receivers"))
                .extracting(person -> person.text("userName"))
                .contains("expert-1", "expert-2", "expert-3");
        assertThat(request.texts("actions")).contains("return", "reject", "refer", "approve", "answer");
    }

    @Test
    void whoeverKeepsNoRegisterDoesNotReadIt() {
        cast.officer("central").readsRegister(Map.of()).refused(403, "not-allowed");
        cast.expert(1).readsRegister(Map.of("secretariat", "central")).refused(403, "not-allowed");
        cast.expert(1).readsOutbox(Map.of()).refused(403, "not-allowed");
    }

    @Test
    void copiesMayReadTheLetterToo() {
        String code = cast.citizen().filed(LetterDraft.to("central"));

        cast.officer("central")
                .approves(code, Map.of("assignee", "expert-1", "copies", List.of("expert-2"), "priority", 1))
                .granted();

        assertThat(cast.expert(2).opens(code).granted().text("trackingCode")).isEqualTo(code);
        assertThat(cast.expert(2).findsTaskOf(code)).isEmpty();
    }
}
