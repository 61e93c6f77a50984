// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pishkhan.acceptance.actor.Citizen;
import org.pishkhan.acceptance.actor.LetterDraft;
import org.pishkhan.acceptance.actor.Officer;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.wire.Attachment;
import org.pishkhan.acceptance.wire.View;

/** The short ways of a request, and the turns it must not take. */
class LetterJourneyIT {

    private final Cast cast = new Cast();
    private final Citizen citizen = cast.citizen();
    private final Officer officer = cast.officer("central");

    @Test
    void aRejectionIsFinalAndTellsItsReasonWordForWord() {
        String reason = "این موضوع نه به این واحد مربوط می‌شود و نه به واحدی دیگر.";
        String code = citizen.filed(LetterDraft.to("central"));

        officer.rejects(code, reason).granted();

        assertThat(citizen.readsSms("rejected", code)).contains(reason);
        View rejected = citizen.reads(code).granted();
        assertThat(rejected.text("status")).isEqualTo("rejected");
        assertThat(rejected.text("color")).isEqualTo("red");
        assertThat(rejected.text("rejectReason")).isEqualTo(reason);
        assertThat(officer.finds(code, "closed")).isPresent();
        assertThat(officer.finds(code, "open")).isEmpty();
    }

    @Test
    void aSimpleQuestionIsAnsweredAtOnceWithoutATask() {
        String code = citizen.filed(LetterDraft.to("central").with("kind", "question"));

        View answered = officer.answersAtOnce(code, "ساعت کار ۸ تا ۱۴ است.").granted();

        assertThat(answered.text("status")).isEqualTo("answered");
        assertThat(citizen.readsSms("answered", code)).contains(code);
        assertThat(citizen.downloadsTheAnswer(code).text()).contains("ساعت کار ۸ تا ۱۴ است.");
        assertThat(cast.secretary().findsRowsOf(code))
                .extracting(row -> row.text("direction"))
                .containsExactly("outgoing");
    }

    @Test
    void aQuestionIsAnsweredAtOnceWithAFileAlone() {
        Attachment file = Attachment.pdf("پاسخ.pdf");
        String code = citizen.filed(LetterDraft.to("central"));

        officer.answersAtOnce(code, file).granted();

        assertThat(citizen.downloadsTheAnswer(code).body()).isEqualTo(file.content());
        assertThat(citizen.downloadsTheAnswer(code).mediaType()).isEqualTo("application/pdf");
    }

    @Test
    void aCitizenWithdrawsBeforeRegistration() {
        String code = citizen.filed(LetterDraft.to("central"));

        View withdrawn = citizen.withdraws(code).granted();

        assertThat(withdrawn.text("status")).isEqualTo("withdrawn");
        assertThat(withdrawn.texts("actions")).doesNotContain("withdraw", "complete");
        assertThat(officer.finds(code, "open")).isEmpty();
        officer.approvesFor(code, "expert-3").refused(409, "illegal-transition");
    }

    @Test
    void aCitizenCannotWithdrawAfterRegistration() {
        String code = citizen.filed(LetterDraft.to("central"));
        officer.approvesFor(code, "expert-3").granted();

        View problem =
                citizen.withdraws(code).refused(409, "illegal-transition").view();

        assertThat(problem.text("currentStatus")).isEqualTo("registered");
        assertThat(problem.text("wantedStatus")).isEqualTo("withdrawn");
    }

    @Test
    void whatWasDecidedIsNotDecidedAgain() {
        String code = citizen.filed(LetterDraft.to("central"));
        officer.rejects(code, "خارج از صلاحیت").granted();

        officer.approvesFor(code, "expert-1").refused(409, "illegal-transition");
        officer.rejects(code, "باز هم").refused(409, "illegal-transition");
        officer.refers(code, "medicine", "").refused(409, "illegal-transition");
        officer.answersAtOnce(code, "پاسخ").refused(409, "illegal-transition");
        View problem = officer.returns(code, Map.of("deficiencies", List.of("امضا")))
                .refused(409, "illegal-transition")
                .view();

        assertThat(problem.text("currentStatus")).isEqualTo("rejected");
        assertThat(problem.text("wantedStatus")).isEqualTo("returned");
    }

    @Test
    void whatWasNotReturnedCannotBeCompleted() {
        String code = citizen.filed(LetterDraft.to("central"));

        citizen.completes(code, "چیزی دیگر").refused(409, "illegal-transition");
    }

    @Test
    void thereIsNoAnswerToDownloadBeforeThereIsOne() {
        String code = citizen.filed(LetterDraft.to("central"));

        citizen.downloadsTheAnswer(code).refused(404, "not-found");
    }

    @Test
    void aDecisionWithoutItsReasonIsRefused() {
        String code = citizen.filed(LetterDraft.to("central"));

        officer.rejects(code, "   ").refused(422, "validation-failed").naming("reason", "required");
        officer.rejects(code, "د".repeat(501)).refused(422, "validation-failed").naming("reason", "too-long");
        officer.returns(code, Map.of()).refused(422, "validation-failed").naming("deficiencies", "required");
        officer.refers(code, "no-such-desk", "")
                .refused(422, "validation-failed")
                .naming("desk", "unknown");
        officer.approves(code, Map.of()).refused(422, "validation-failed").naming("assignee", "required");
        officer.approvesFor(code, "nobody").refused(422, "validation-failed").naming("assignee", "unknown");
        officer.answersAtOnce(code, "  ").refused(422, "validation-failed").naming("text", "required");

        assertThat(officer.opens(code).granted().text("status")).isEqualTo("submitted");
    }
}
