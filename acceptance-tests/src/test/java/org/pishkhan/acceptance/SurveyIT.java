// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pishkhan.acceptance.actor.Citizen;
import org.pishkhan.acceptance.actor.LetterDraft;
import org.pishkhan.acceptance.actor.Officer;
import org.pishkhan.acceptance.actor.Passerby;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.wire.View;

/** Citizens who say what they think of an answer. */
class SurveyIT {

    private final Cast cast = new Cast();
    private final Citizen citizen = cast.citizen();
    private final Officer officer = cast.officer("central");
    private final Passerby telephone = cast.passerby();

    @Test
    void theLinkInTheSmsIsGoodForOneVote() {
        String link = citizen.opensSurveyOf(answered());

        View asked = telephone.opensSurvey(link).granted();
        assertThat(asked.text("stage")).isEqualTo("answered");
        assertThat(asked.text("desk")).isEqualTo("central");
        assertThat(asked.list("scores")).hasSize(5);
        assertThat(asked.has("subject")).as("anything of the request").isFalse();
        telephone.opensSurvey(link).granted(); // looking is no vote

        View thanks = telephone
                .votes(link, Map.of("score", 5, "reasons", List.of("quick", "clear")))
                .granted();

        assertThat(thanks.json().path("mayObject").asBoolean()).isFalse();
        telephone.votes(link, Map.of("score", 1)).refused(404, "not-found");
        telephone.opensSurvey(link).refused(404, "not-found");
    }

    @Test
    void aPoorScoreIsAnsweredWithTheRightToObject() {
        String link = citizen.opensSurveyOf(answered());

        View thanks =
                telephone.votes(link, Map.of("score", 2, "text", "دیر بود")).granted();

        assertThat(thanks.json().path("mayObject").asBoolean()).isTrue();
        assertThat(thanks.has("objectUntil")).isTrue();
    }

    @Test
    void whoeverIsSignedInVotesWithoutALinkAndOnceInAll() {
        String code = answered();
        View before = citizen.reads(code).granted();
        assertThat(before.texts("actions")).contains("survey");
        assertThat(before.list("surveys").get(0).text("state")).isEqualTo("open");

        View after =
                citizen.votes(code, Map.of("stage", "answered", "score", 4)).granted();

        assertThat(after.list("surveys").get(0).text("state")).isEqualTo("used");
        assertThat(after.texts("actions")).doesNotContain("survey");
        citizen.votes(code, Map.of("stage", "answered", "score", 1)).refused(409, "survey-closed");
        telephone.votes(citizen.opensSurveyOf(code), Map.of("score", 1)).refused(404, "not-found");
    }

    @Test
    void ballotsThatBreakARuleAreRefusedAndLeaveTheLinkGood() {
        String link = citizen.opensSurveyOf(answered());

        telephone.votes(link, Map.of()).refused(422).naming("score", "required");
        telephone.votes(link, Map.of("score", 6)).refused(422).naming("score", "invalid");
        telephone
                .votes(link, Map.of("score", 3, "reasons", List.of("quick", "clear", "kind")))
                .refused(422)
                .naming("reasons", "too-many");
        telephone
                .votes(link, Map.of("score", 3, "reasons", List.of("bribed")))
                .refused(422)
                .naming("reasons[0]", "unknown");
        telephone.votes(link, Map.of("score", 3)).granted();
    }

    @Test
    void nobodyVotesForAnotherOrBeforeTheyAreAsked() {
        String code = answered();
        String open = citizen.filed(LetterDraft.to("central"));

        cast.citizen().votes(code, Map.of("stage", "answered", "score", 1)).refused(404, "not-found");
        citizen.votes(open, Map.of("stage", "answered", "score", 1)).refused(409, "survey-closed");
        telephone.opensSurvey("0".repeat(32)).refused(404, "not-found");
    }

    @Test
    void theDeskSeesNeitherLinkNorVote() {
        String code = answered();
        String link = citizen.opensSurveyOf(code);
        telephone.votes(link, Map.of("score", 1, "text", "راز من")).granted();

        assertThat(officer.opens(code).granted().json().toString()).doesNotContain("survey", "راز من");
        assertThat(officer.readsOutbox(Map.of("max", 100)).granted().json().toString())
                .doesNotContain(link);
    }

    @Test
    void complaintsGoToTheDeskThatTheRulesName() {
        View receipt = citizen.files(LetterDraft.to("development").with("kind", "complaint"))
                .granted();

        assertThat(receipt.text("desk")).isEqualTo("central");
        View filed = citizen.reads(receipt.text("trackingCode")).granted();
        assertThat(filed.list("history").get(0).text("fromDesk")).isEqualTo("development");
        assertThat(officer.finds(receipt.text("trackingCode"), "new")).isPresent();
    }

    private String answered() {
        String code = citizen.filed(LetterDraft.to("central"));
        officer.answersAtOnce(code, "پاسخ").granted();
        return code;
    }
}
