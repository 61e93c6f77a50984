// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.survey.Asked;
import org.pishkhan.survey.Ballot;
import org.pishkhan.survey.Invitation;
import org.pishkhan.survey.InvitationState;
import org.pishkhan.survey.Stage;
import org.pishkhan.survey.SurveyStore;
import org.pishkhan.survey.Vote;
import org.springframework.jdbc.core.JdbcTemplate;

/** Invitations and votes in two tables that have nothing in common but stage, desk and service. */
public final class JdbcSurveyStore implements SurveyStore {

    private static final String IS_OPEN =
            " from pishkhan_survey where survey_state = '" + InvitationState.OPEN.code() + "' and expires_at > ? and ";

    private final JdbcTemplate jdbc;

    public JdbcSurveyStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(Invitation invitation, InvitationState state) {
        Asked asked = invitation.asked();
        jdbc.update(
                "delete from pishkhan_survey where tracking_code = ? and stage = ?",
                asked.trackingCode().value(),
                asked.stage().code());
        jdbc.update(
                "insert into pishkhan_survey (tracking_code, stage, desk, service, survey_state, token_digest, asked_at,"
                        + " expires_at, forget_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                asked.trackingCode().value(),
                asked.stage().code(),
                asked.desk(),
                asked.service(),
                state.code(),
                invitation.tokenDigest().orElse(null),
                invitation.askedAt().toEpochMilli(),
                invitation.expiresAt().toEpochMilli(),
                invitation.forgetAt().toEpochMilli());
    }

    @Override
    public Map<Stage, InvitationState> ofRequest(TrackingCode code, Instant now) {
        Map<Stage, InvitationState> states = new EnumMap<>(Stage.class);
        jdbc.query(
                "select stage, survey_state from pishkhan_survey where tracking_code = ?"
                        + " and (survey_state <> ? or expires_at > ?)",
                (ResultSet row) -> {
                    states.put(stage(row), InvitationState.ofCode(row.getString("survey_state")));
                },
                code.value(),
                InvitationState.OPEN.code(),
                now.toEpochMilli());
        return states;
    }

    @Override
    public Optional<Asked> open(String tokenDigest, Instant now) {
        return first("token_digest = ?", now.toEpochMilli(), tokenDigest);
    }

    @Override
    public Optional<Asked> open(TrackingCode code, Stage stage, Instant now) {
        return first("tracking_code = ? and stage = ?", now.toEpochMilli(), code.value(), stage.code());
    }

    private Optional<Asked> first(String condition, Object... arguments) {
        List<Asked> found = jdbc.query(
                "select tracking_code, stage, desk, service" + IS_OPEN + condition,
                (row, number) -> new Asked(
                        new TrackingCode(row.getString("tracking_code")),
                        stage(row),
                        row.getString("desk"),
                        row.getString("service")),
                arguments);
        return found.stream().findFirst();
    }

    private static Stage stage(ResultSet row) throws SQLException {
        return Stage.ofCode(row.getString("stage")).orElseThrow();
    }

    /** Of two at the same time the second waits for the first one's row, and then finds it used. */
    @Override
    public boolean use(TrackingCode code, Stage stage) {
        return jdbc.update(
                        "update pishkhan_survey set survey_state = ? where tracking_code = ? and stage = ? and survey_state = ?",
                        InvitationState.USED.code(),
                        code.value(),
                        stage.code(),
                        InvitationState.OPEN.code())
                == 1;
    }

    @Override
    public void cast(Vote vote) {
        Ballot ballot = vote.ballot();
        jdbc.update(
                "insert into pishkhan_survey_vote (vote_id, vote_day, stage, desk, service, score, reason_one, reason_two,"
                        + " remark) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                vote.id(),
                vote.day().toString(),
                vote.stage().code(),
                vote.desk(),
                vote.service(),
                ballot.score(),
                reason(ballot, 0),
                reason(ballot, 1),
                ballot.text());
    }

    private static String reason(Ballot ballot, int place) {
        return place < ballot.reasons().size() ? ballot.reasons().get(place) : null;
    }

    @Override
    public long population(String service, Stage stage, Instant since) {
        return jdbc.queryForObject(
                "select count(*) from pishkhan_survey where service = ? and stage = ? and asked_at > ?",
                Long.class,
                service,
                stage.code(),
                since.toEpochMilli());
    }

    @Override
    public int forget(Instant now) {
        return jdbc.update("delete from pishkhan_survey where forget_at <= ?", now.toEpochMilli());
    }
}
