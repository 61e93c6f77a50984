// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import org.pishkhan.request.InvalidField;
import org.pishkhan.request.InvalidInput;
import org.pishkhan.request.JalaliTime;
import org.pishkhan.request.Limits;
import org.pishkhan.request.Request;

/**
 * What citizens who were asked can do: see what is asked, and vote once, with the link of their message or signed in. Runs in the
 * caller's transaction.
 */
public final class Surveys {

    private static final int ID_BYTES = 16;

    private final SurveyStore store;
    private final Invitations invitations;
    private final Reasons reasons;
    private final BallotCheck check;
    private final Clock clock;
    private final RandomGenerator random;

    public Surveys(
            SurveyStore store,
            Invitations invitations,
            Reasons reasons,
            Limits limits,
            Clock clock,
            RandomGenerator random) {
        this.store = store;
        this.invitations = invitations;
        this.reasons = reasons;
        this.check = new BallotCheck(reasons, limits.note());
        this.clock = clock;
        this.random = random;
    }

    /** The reasons to choose from. */
    public List<Reason> reasons() {
        return reasons.all();
    }

    /** The ballot as it counts; {@link InvalidInput} naming every refused field. */
    public Ballot ballot(OptionalInt score, List<String> chosen, String text) {
        return check.checked(score, chosen, text);
    }

    /** Who is asked by this link; empty alike for an unknown, used and expired one. */
    public Optional<Asked> asked(String token) {
        return store.open(invitations.digest(token), clock.instant());
    }

    /** Votes with this link; empty when it is not good for a vote. */
    public Optional<Asked> vote(String token, Ballot ballot) {
        return asked(token).filter(asked -> isTaken(asked, ballot));
    }

    /**
     * Votes on an own request.
     *
     * @param stage its code
     * @throws SurveyClosed when no vote is taken at this stage, or no more
     */
    public void vote(Request own, String stage, Ballot ballot) {
        Stage known = Stage.ofCode(stage).orElseThrow(() -> new InvalidInput(InvalidField.of("stage", "unknown")));
        store.open(own.trackingCode(), known, clock.instant())
                .filter(asked -> isTaken(asked, ballot))
                .orElseThrow(SurveyClosed::new);
    }

    /** The stages at which the citizen was asked, and whether a vote is taken still. */
    public Map<Stage, InvitationState> ofRequest(Request own) {
        return store.ofRequest(own.trackingCode(), clock.instant());
    }

    private boolean isTaken(Asked asked, Ballot ballot) {
        if (!store.use(asked.trackingCode(), asked.stage())) {
            return false;
        }
        LocalDate today = clock.instant().atZone(JalaliTime.ZONE).toLocalDate();
        store.cast(new Vote(newId(), today, asked.stage(), asked.desk(), asked.service(), ballot));
        return true;
    }

    private String newId() {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        return HexFormat.of().formatHex(id);
    }
}
