// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.support;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.survey.Asked;
import org.pishkhan.survey.Invitation;
import org.pishkhan.survey.InvitationState;
import org.pishkhan.survey.Stage;
import org.pishkhan.survey.SurveyStore;
import org.pishkhan.survey.Vote;

/** Invitations and votes in memory. */
public final class FakeSurveyStore implements SurveyStore {

    private record Key(TrackingCode code, Stage stage) {}

    private final Map<Key, Invitation> invitations = new LinkedHashMap<>();
    private final Map<Key, InvitationState> states = new LinkedHashMap<>();
    private final List<Vote> votes = new ArrayList<>();
    private long people;

    public List<Vote> votes() {
        return List.copyOf(votes);
    }

    public int invitations() {
        return invitations.size();
    }

    /** From now on a service has had so many requests. */
    public void count(long number) {
        people = number;
    }

    @Override
    public void put(Invitation invitation, InvitationState state) {
        Key key = new Key(invitation.asked().trackingCode(), invitation.asked().stage());
        invitations.put(key, invitation);
        states.put(key, state);
    }

    @Override
    public Map<Stage, InvitationState> ofRequest(TrackingCode code, Instant now) {
        Map<Stage, InvitationState> found = new EnumMap<>(Stage.class);
        states.forEach((key, state) -> {
            boolean over = state == InvitationState.OPEN
                    && !invitations.get(key).expiresAt().isAfter(now);
            if (key.code().equals(code) && !over) {
                found.put(key.stage(), state);
            }
        });
        return found;
    }

    @Override
    public Optional<Asked> open(String tokenDigest, Instant now) {
        return open(now, key -> invitations.get(key).tokenDigest().equals(Optional.of(tokenDigest)));
    }

    @Override
    public Optional<Asked> open(TrackingCode code, Stage stage, Instant now) {
        return open(now, new Key(code, stage)::equals);
    }

    private Optional<Asked> open(Instant now, Predicate<Key> wanted) {
        return invitations.keySet().stream()
                .filter(wanted)
                .filter(key -> states.get(key) == InvitationState.OPEN)
                .map(invitations::get)
                .filter(invitation -> invitation.expiresAt().isAfter(now))
                .map(Invitation::asked)
                .findFirst();
    }

    @Override
    public boolean use(TrackingCode code, Stage stage) {
        return states.replace(new Key(code, stage), InvitationState.OPEN, InvitationState.USED);
    }

    @Override
    public void cast(Vote vote) {
        votes.add(vote);
    }

    @Override
    public long population(String service, Stage stage, Instant since) {
        return people;
    }

    @Override
    public int forget(Instant now) {
        int before = invitations.size();
        invitations.values().removeIf(invitation -> !invitation.forgetAt().isAfter(now));
        states.keySet().retainAll(invitations.keySet());
        return before - invitations.size();
    }
}
