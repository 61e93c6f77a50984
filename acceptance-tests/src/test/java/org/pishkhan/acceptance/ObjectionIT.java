// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pishkhan.acceptance.actor.Citizen;
import org.pishkhan.acceptance.actor.Colleague;
import org.pishkhan.acceptance.actor.Expert;
import org.pishkhan.acceptance.actor.LetterDraft;
import org.pishkhan.acceptance.actor.Officer;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.wire.View;

/** A citizen who objects, and who decides then. */
class ObjectionIT {

    private static final String WHY = "پاسخ به پرسش من مربوط نبود.";

    private final Cast cast = new Cast();
    private final Citizen citizen = cast.citizen();
    private final Officer officer = cast.officer("central");
    private final Colleague manager = cast.colleague("manager");

    @Test
    void anotherReviewerAnswersAnObjection() {
        String code = rejected();
        assertThat(citizen.reads(code).granted().texts("actions")).contains("object");

        View objected = citizen.objects(code, WHY).granted();

        assertThat(objected.text("status")).isEqualTo("re-examination");
        assertThat(objected.text("objection/text")).isEqualTo(WHY);
        assertThat(objected.text("turn")).isEqualTo("desk");
        assertThat(objected.has("objectUntil")).isFalse();
        assertThat(citizen.readsSms("re-examination", code)).contains(code);
        assertThat(officer.finds(code, "re-examination")).isPresent();

        View seen = manager.opens(code).granted();
        assertThat(seen.texts("actions")).containsExactly("reject", "answer");
        assertThat(seen.text("firstDecider/userName")).isEqualTo("officer-central");
        manager.answersAtOnce(code, "حق با شماست؛ گواهی صادر شد.").granted();

        View answered = citizen.reads(code).granted();
        assertThat(answered.text("status")).isEqualTo("answered");
        assertThat(answered.text("answer/text")).contains("حق با شماست");
        assertThat(answered.texts("actions")).doesNotContain("object");
        assertThat(citizen.readsSms("answered", code)).contains(code);
    }

    @Test
    void theFirstDeciderIsRefusedAndToldWhy() {
        String code = rejected();
        citizen.objects(code, WHY).granted();

        officer.rejects(code, "همان که بود").refused(403, "first-decider");
        officer.answersAtOnce(code, "همان که بود").refused(403, "first-decider");

        assertThat(officer.opens(code).granted().texts("actions")).isEmpty();
        assertThat(citizen.reads(code).granted().text("status")).isEqualTo("re-examination");
    }

    @Test
    void anAnswerThatIsUpheldStaysReadable() {
        String code = citizen.filed(LetterDraft.to("central"));
        officer.approvesFor(code, "expert-1").granted();
        Expert expert = cast.expert(1);
        expert.answersTask(expert.taskOf(code), "پاسخ کارشناس").granted();
        citizen.objects(code, WHY).granted();

        expert.rejects(code, "نه").refused(403, "not-allowed");
        officer.rejects(code, "پاسخ کارشناس درست است.").granted();

        View upheld = citizen.reads(code).granted();
        assertThat(upheld.text("status")).isEqualTo("rejected");
        assertThat(upheld.text("rejectReason")).isEqualTo("پاسخ کارشناس درست است.");
        assertThat(upheld.text("answer/text")).isEqualTo("پاسخ کارشناس");
        assertThat(citizen.downloadsTheAnswer(code).status()).isEqualTo(200);
    }

    @Test
    void aSecondAnswerStandsBesideTheFormer() {
        String code = citizen.filed(LetterDraft.to("central"));
        officer.answersAtOnce(code, "پاسخ نخست").granted();
        String firstNumber = citizen.reads(code).granted().text("answer/number");
        citizen.objects(code, WHY).granted();

        manager.answersAtOnce(code, "پاسخ دوم").granted();

        View second = citizen.reads(code).granted();
        assertThat(second.text("formerAnswer/number")).isEqualTo(firstNumber);
        assertThat(second.text("formerAnswer/text")).isEqualTo("پاسخ نخست");
        assertThat(second.text("answer/number")).isNotEqualTo(firstNumber);
    }

    @Test
    void nobodyObjectsTwiceOrForAnotherOrBeforeADecision() {
        String open = citizen.filed(LetterDraft.to("central"));
        citizen.objects(open, WHY).refused(409, "illegal-transition");
        String code = rejected();
        cast.citizen().objects(code, WHY).refused(404, "not-found");
        citizen.objects(code, "").refused(422, "validation-failed");

        citizen.objects(code, WHY).granted();

        citizen.objects(code, WHY).refused(409, "already-objected");
        manager.rejects(code, "تصمیم نخست درست بود.").granted();
        citizen.objects(code, WHY).refused(409, "already-objected");
    }

    @Test
    void aManagerSeesWhatIsUnderReExaminationAlone() {
        String code = rejected();
        manager.opens(code).refused(404, "not-found");
        citizen.objects(code, WHY).granted();

        assertThat(manager.seesQueueOf("central", Map.of("state", "re-examination", "q", code))
                        .items())
                .hasSize(1);
        manager.seesQueueOf("central").refused(403, "not-allowed");
    }

    private String rejected() {
        String code = citizen.filed(LetterDraft.to("central"));
        officer.rejects(code, "خارج از صلاحیت").granted();
        return code;
    }
}
