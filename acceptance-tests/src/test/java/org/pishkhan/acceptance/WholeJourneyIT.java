// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pishkhan.acceptance.actor.Citizen;
import org.pishkhan.acceptance.actor.Expert;
import org.pishkhan.acceptance.actor.LetterDraft;
import org.pishkhan.acceptance.actor.Officer;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.wire.Attachment;
import org.pishkhan.acceptance.wire.Reply;
import org.pishkhan.acceptance.wire.View;

/** The longest way of a letter: over two desks and two experts, returned once, to the answer in the citizen's hand. */
class WholeJourneyIT {

    private static final String[] STEPS = {
        "submitted", "referred", "returned", "completed", "registered", "assigned", "assigned", "answered"
    };

    private final Cast cast = new Cast();
    private final Citizen citizen = cast.citizen();
    private final Officer development = cast.officer("development");
    private final Officer medicine = cast.officer("medicine");
    private final Expert first = cast.expert(1);
    private final Expert second = cast.expert(2);

    private final Attachment body = Attachment.pdf("متن نامه.pdf");
    private final Attachment certificate = Attachment.jpeg("تصویر شناسنامه.jpg");
    private final Attachment missingPage = Attachment.png("صفحهٔ دوم «شناسنامه».png");
    private final Attachment reply = Attachment.pdf("پاسخ نهایی.pdf");

    private String code;
    private String incomingNumber;
    private String outgoingNumber;

    @Test
    void aLetterTravelsFromTheCitizensPhoneToTheDownloadedAnswer() {
        theCitizenFiles();
        theDeskRefersItToAnotherDesk();
        theOtherDeskReturnsItAndTheCitizenCompletesIt();
        theOtherDeskApproves();
        theExpertRefersItToAnotherExpertAndGetsItBack();
        theExpertAnswers();
        theCitizenReadsTheAnswer();
        everyoneCanTellTheStory();
    }

    private void theCitizenFiles() {
        code = citizen.filed(
                LetterDraft.to("development").without("text").withBody(body).withAttachments(certificate));

        assertThat(citizen.readsSms("submitted", code)).contains(code);
        assertThat(development.finds(code, "new")).isPresent();
        View request = development.opens(code).granted();
        assertThat(request.text("mobile")).isEqualTo(citizen.mobile());
        assertThat(development.downloads(code, fileId(request, body)).body()).isEqualTo(body.content());
    }

    private void theDeskRefersItToAnotherDesk() {
        View referred =
                development.refers(code, "medicine", "مربوط به دانشکده است").granted();

        assertThat(referred.text("status")).isEqualTo("submitted");
        assertThat(referred.text("desk")).isEqualTo("medicine");
        assertThat(citizen.readsSms("referred", code)).isNotBlank();
        assertThat(development.finds(code, "open")).isEmpty();
        View trace = development.finds(code, "referred").orElseThrow();
        assertThat(trace.text("referredTo")).isEqualTo("medicine");
        assertThat(trace.text("referredAtJalali")).isNotBlank();
        development.rejects(code, "دیگر نباید بشود").refused(403, "not-allowed");
        assertThat(medicine.finds(code, "new")).isPresent();
    }

    private void theOtherDeskReturnsItAndTheCitizenCompletesIt() {
        String missing = "صفحهٔ دوم شناسنامه";
        String note = "لطفاً تصویر خوانا باشد.";
        medicine.returns(code, Map.of("deficiencies", List.of(missing), "note", note))
                .granted();

        assertThat(citizen.readsSms("returned", code)).contains(missing, note);
        assertThat(medicine.finds(code, "waiting")).isPresent();
        View returned = citizen.reads(code).granted();
        assertThat(returned.text("status")).isEqualTo("returned");
        assertThat(returned.text("color")).isEqualTo("amber");
        assertThat(returned.text("turn")).isEqualTo("citizen");
        assertThat(returned.texts("deficiencies")).containsExactly(missing);
        assertThat(returned.text("returnNote")).isEqualTo(note);
        assertThat(returned.texts("actions")).contains("complete", "withdraw");

        View completed =
                citizen.completes(code, "صفحهٔ دوم پیوست شد.", missingPage).granted();

        assertThat(completed.text("trackingCode")).isEqualTo(code);
        assertThat(completed.text("status")).isEqualTo("submitted");
        assertThat(completed.list("files")).hasSize(3);
        assertThat(citizen.readsSms("completed", code)).contains(code);
        assertThat(medicine.finds(code, "completed")).isPresent();
    }

    private void theOtherDeskApproves() {
        View registration = medicine.approves(code, Map.of("assignee", first.userName(), "note", "لطفاً رسیدگی شود."))
                .granted();
        incomingNumber = registration.text("letterNumber");

        assertThat(citizen.readsSms("registered", code)).contains(incomingNumber);
        assertThat(first.taskOf(code)).isEqualTo(registration.text("taskId"));
        assertThat(medicine.opens(code).granted().text("letterNumber")).isEqualTo(incomingNumber);
        View task = first.opensTask(first.taskOf(code)).granted();
        assertThat(task.text("instruction")).isEqualTo("لطفاً رسیدگی شود.");
        assertThat(task.text("instructedBy/userName")).isEqualTo(medicine.userName());
        assertThat(task.text("request/trackingCode")).isEqualTo(code);
    }

    private void theExpertRefersItToAnotherExpertAndGetsItBack() {
        String ended = first.taskOf(code);
        first.refersTask(ended, second.userName(), "نظر کارشناسی شما؟").granted();

        assertThat(citizen.readsSms("assigned", code)).isNotBlank();
        assertThat(first.findsTaskOf(code)).isEmpty();
        first.answersTask(ended, "دیگر نوبت من نیست").refused(404, "not-found");
        View task = second.opensTask(second.taskOf(code)).granted();
        assertThat(task.text("instruction")).isEqualTo("نظر کارشناسی شما؟");
        assertThat(task.text("instructedBy/userName")).isEqualTo(first.userName());
        assertThat(task.text("instructedBy/fullName")).isEqualTo("کارشناس یک");
        View request = second.opens(code).granted();
        assertThat(second.downloads(code, fileId(request, certificate)).body()).isEqualTo(certificate.content());

        second.refersTask(second.taskOf(code), first.userName(), "موافقم.").granted();

        citizen.readsSms("assigned", code, 2);
        assertThat(first.opensTask(first.taskOf(code)).granted().text("instruction"))
                .isEqualTo("موافقم.");
    }

    private void theExpertAnswers() {
        String task = first.taskOf(code);
        View outgoing =
                first.answersTask(task, "با درخواست شما موافقت شد.", reply).granted();
        outgoingNumber = outgoing.text("letterNumber");

        assertThat(outgoingNumber).isNotBlank().isNotEqualTo(incomingNumber);
        assertThat(citizen.readsSms("answered", code)).contains(code);
        assertThat(first.findsTaskOf(code)).isEmpty();
        first.opensTask(task).refused(404, "not-found");
        assertThat(medicine.finds(code, "closed")).isPresent();
        assertThat(medicine.finds(code, "in-progress")).isEmpty();
    }

    private void theCitizenReadsTheAnswer() {
        View answered = citizen.reads(code).granted();
        assertThat(answered.text("status")).isEqualTo("answered");
        assertThat(answered.text("color")).isEqualTo("green");
        assertThat(answered.text("answer/number")).isEqualTo(outgoingNumber);
        assertThat(answered.text("answer/text")).isEqualTo("با درخواست شما موافقت شد.");
        assertThat(answered.texts("actions")).contains("download-answer");

        Reply download = citizen.downloadsTheAnswer(code);

        assertThat(download.body()).isEqualTo(reply.content());
        assertThat(download.header("Content-Disposition").orElseThrow()).startsWith("attachment");
        assertThat(cast.passerby().looksUpStatus(code).granted().text("status")).isEqualTo("answered");
    }

    private void everyoneCanTellTheStory() {
        assertThat(citizen.reads(code).granted().list("history"))
                .extracting(event -> event.text("step"))
                .containsExactly(STEPS);
        assertThat(medicine.opens(code).granted().list("history"))
                .extracting(event -> event.text("actor"))
                .containsExactly(
                        "citizen",
                        development.userName(),
                        medicine.userName(),
                        "citizen",
                        medicine.userName(),
                        first.userName(),
                        second.userName(),
                        first.userName());
        assertThat(cast.sms().to(citizen.mobile()))
                .filteredOn(message -> message.text("trackingCode").equals(code))
                .extracting(message -> message.text("kind"))
                .as("exactly one SMS for each step")
                .containsExactlyInAnyOrder(STEPS);
        assertThat(cast.secretary().findsRowsOf(code))
                .extracting(row -> row.text("direction") + " " + row.text("number"))
                .containsExactlyInAnyOrder("incoming " + incomingNumber, "outgoing " + outgoingNumber);
    }

    private static String fileId(View request, Attachment file) {
        return request.one("files", "name", file.name()).text("id");
    }
}
