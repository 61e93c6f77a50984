// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import java.util.Optional;
import org.pishkhan.request.VerificationId;

/** The answers that went out, by the ids that stand on them. In the caller's transaction. */
public interface SentLetters {

    /** Keeps a new one; whether it is replaced is not kept but found out. */
    void add(SentLetter letter);

    Optional<SentLetter> find(VerificationId id);
}
