// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.signin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What all nodes must agree on: one-time codes, what was sent, used captchas, revoked sessions. Joins the transaction. */
public interface SignInStore {

    /** Remembers a captcha as used; false when it was used before. */
    boolean useCaptcha(String digest, Instant expiresAt);

    /** When codes were sent to this number since the given time, oldest first. Holds the number until the transaction ends. */
    List<Instant> sends(String mobileDigest, Instant since);

    void addSend(String mobileDigest, Instant at);

    /** Keeps a code for a number, browser and purpose; replaces an earlier one. */
    void putCode(CodeRecord record);

    /** The code of a number, browser and purpose; holds it until the transaction ends, so that tries take turns. */
    Optional<CodeRecord> code(String mobileDigest, String browserDigest, String purpose);

    void removeCode(CodeRecord record);

    /** Counts one more wrong try of a code. */
    void countTry(CodeRecord record);

    /** Revokes a session until it would have ended anyway. */
    void revoke(String sessionId, Instant until);

    boolean isRevoked(String sessionId);

    /** Forgets whatever expired before this time. */
    void forgetExpired(Instant before);

    /** @param tries wrong tries so far */
    record CodeRecord(
            String mobileDigest,
            String browserDigest,
            String purpose,
            String salt,
            String codeDigest,
            int tries,
            Instant expiresAt) {}
}
