// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import java.util.Optional;
import java.util.random.RandomGenerator;
import org.pishkhan.request.VerificationId;

/** Tells anybody whether an answer is genuine. */
public final class Verification {

    private final SentLetters letters;
    private final RandomGenerator random;

    Verification(SentLetters letters, RandomGenerator random) {
        this.letters = letters;
        this.random = random;
    }

    /** The answer with this id, as typed; malformed ids cost as much as unknown ones. */
    public Optional<SentLetter> letter(String typed) {
        return letters.find(VerificationId.parse(typed).orElseGet(() -> VerificationId.generate(random)));
    }
}
