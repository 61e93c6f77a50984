// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pishkhan.request.Request;
import org.pishkhan.request.SurveyLinks;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.survey.Ballot;
import org.pishkhan.survey.InvitationState;
import org.pishkhan.survey.Stage;
import org.pishkhan.survey.SurveyStore;
import org.pishkhan.survey.Surveys;

/** The survey: one vote for each invitation, and nothing that ties them together. */
interface AsksForOpinions extends WithProduct {

    Ballot POOR = new Ballot(1, List.of("slow", "unclear"), "سه ماه طول کشید 😀");

    @Test
    default void countsOneVoteOfSeveralAtOnce() throws Exception {
        Request answered = answered();
        long before = product().count("pishkhan_survey_vote");
        String token = token(answered.trackingCode());

        List<Boolean> votes = AtOnce.all(4, Collections.nCopies(4, () -> votes(token)));

        assertThat(votes).containsOnlyOnce(true);
        assertThat(product().count("pishkhan_survey_vote")).isEqualTo(before + 1);
        assertThat(states(answered)).isEqualTo(Map.of(Stage.ANSWERED, InvitationState.USED));
        assertThat(votes(token)).isFalse();
    }

    @Test
    default void keepsVotesApartFromInvitations() {
        Request answered = answered();
        votes(token(answered.trackingCode()));

        Map<String, Object> vote = product()
                .jdbc()
                .queryForMap("select * from pishkhan_survey_vote where remark = ? fetch first row only", POOR.text());
        Map<String, Object> invitation = product()
                .jdbc()
                .queryForMap(
                        "select * from pishkhan_survey where tracking_code = ?",
                        answered.trackingCode().value());

        assertThat(vote.get("reason_one")).isEqualTo("slow");
        assertThat(vote.get("vote_day").toString()).matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        assertThat(vote.values())
                .as("what is in both")
                .filteredOn(value -> value != null && invitation.containsValue(value))
                .isSubsetOf("answered", "central", "");
    }

    @Test
    default void keepsTheSecretOfTheLinkNowhere() {
        TrackingCode code = answered().trackingCode();
        String token = token(code);

        String message = message(code).get("body").toString();

        assertThat(message).endsWith("/#/surveys/…");
        assertThat(product().count("pishkhan_survey where token_digest = '" + token + "'"))
                .isZero();
    }

    @Test
    default void forgetsInvitationsWhoseTimeHasCome() {
        Request answered = answered();
        Instant later = Instant.now().plus(Duration.ofDays(31));

        product()
                .asPublic(() -> product()
                        .bean("pishkhan.store.surveys", SurveyStore.class)
                        .forget(later));

        assertThat(states(answered)).isEmpty();
    }

    private Request answered() {
        TrackingCode code = product().submit("central").trackingCode();
        return product()
                .as(
                        OFFICER,
                        () -> product()
                                .triage()
                                .answerAtOnce(
                                        product().staff().member(OFFICER), code.value(), "پاسخ", Optional.empty()));
    }

    private Map<String, Object> message(TrackingCode code) {
        return product()
                .jdbc()
                .queryForMap(
                        "select message_id, body from pishkhan_outbox where tracking_code = ? and kind = 'answered'",
                        code.value());
    }

    /** As the message leaves. */
    private String token(TrackingCode code) {
        Map<String, Object> message = message(code);
        String leaving = product()
                .bean("pishkhan.survey.invitations", SurveyLinks.class)
                .completed(
                        message.get("message_id").toString(),
                        message.get("body").toString());
        return leaving.substring(leaving.lastIndexOf('/') + 1);
    }

    private boolean votes(String token) {
        return product().asPublic(() -> surveys().vote(token, POOR)).isPresent();
    }

    private Map<Stage, InvitationState> states(Request request) {
        return product().asPublic(() -> surveys().ofRequest(request));
    }

    private Surveys surveys() {
        return product().bean("pishkhan.survey.surveys", Surveys.class);
    }
}
