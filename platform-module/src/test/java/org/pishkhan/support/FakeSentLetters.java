// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pishkhan.request.VerificationId;
import org.pishkhan.triage.SentLetter;
import org.pishkhan.triage.SentLetters;

/** Answers that went out, in memory; which one replaced which is not its business. */
public final class FakeSentLetters implements SentLetters {

    private final List<SentLetter> letters = new ArrayList<>();
    private final List<VerificationId> lookUps = new ArrayList<>();

    @Override
    public void add(SentLetter letter) {
        letters.add(letter);
    }

    @Override
    public Optional<SentLetter> find(VerificationId id) {
        lookUps.add(id);
        return letters.stream().filter(letter -> letter.id().equals(id)).findFirst();
    }

    /** The ids that were looked up, in order. */
    public List<VerificationId> lookUps() {
        return List.copyOf(lookUps);
    }
}
