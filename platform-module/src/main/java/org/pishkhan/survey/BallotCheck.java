// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.survey;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.pishkhan.request.Refusals;

/** Reads a ballot, and refuses what breaks a rule. */
final class BallotCheck {

    private final Reasons reasons;
    private final int longestText;

    /** @param longestText in characters */
    BallotCheck(Reasons reasons, int longestText) {
        this.reasons = reasons;
        this.longestText = longestText;
    }

    Ballot checked(OptionalInt score, List<String> chosen, String typed) {
        Refusals refusals = new Refusals();
        if (score.isEmpty()) {
            refusals.add("score", "required");
        } else if (score.getAsInt() < Ballot.LOWEST || score.getAsInt() > Ballot.HIGHEST) {
            refusals.add("score", "invalid");
        }
        check(chosen, refusals);
        String text = refusals.optional("text", typed, longestText);
        refusals.check();
        return new Ballot(score.getAsInt(), chosen.stream().distinct().toList(), text);
    }

    private void check(List<String> chosen, Refusals refusals) {
        if (chosen.stream().distinct().count() > Ballot.MOST_REASONS) {
            refusals.add("reasons", "too-many", Ballot.MOST_REASONS);
            return;
        }
        Set<String> known = reasons.all().stream().map(Reason::code).collect(Collectors.toSet());
        for (int i = 0; i < chosen.size(); i++) {
            if (!known.contains(chosen.get(i))) {
                refusals.add("reasons[" + i + "]", "unknown");
            }
        }
    }
}
