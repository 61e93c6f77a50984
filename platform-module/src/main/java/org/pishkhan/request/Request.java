// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All facts of one request, without its files and history. Immutable: a changed request is a new value that the store is
 * asked to keep.
 *
 * @param dueAt when an answer is promised
 * @param changedAt time of the last step
 * @param completed true from a completion to the desk's next decision
 * @param deficiencies what is missing while {@link Status#RETURNED}
 * @param reason the officer's words at return or rejection, empty otherwise
 * @param instruction what goes with the next referral to an expert (هامش), empty when there is none; once the letter is
 *     referred, the history has it
 * @param draft the answer text prepared but not sent, empty when there is none
 * @param answer the answer that holds; after an objection the second one
 */
public record Request(
        TrackingCode trackingCode,
        Applicant applicant,
        Matter matter,
        Status status,
        Instant submittedAt,
        Instant dueAt,
        Instant changedAt,
        boolean completed,
        List<Deficiency> deficiencies,
        String reason,
        String instruction,
        String draft,
        Optional<Letter> letter,
        Optional<Answer> answer,
        Optional<Objection> objection) {

    public Request {
        deficiencies = List.copyOf(deficiencies);
    }

    /** A request that nobody objected to. */
    public Request(
            TrackingCode trackingCode,
            Applicant applicant,
            Matter matter,
            Status status,
            Instant submittedAt,
            Instant dueAt,
            Instant changedAt,
            boolean completed,
            List<Deficiency> deficiencies,
            String reason,
            String instruction,
            String draft,
            Optional<Letter> letter,
            Optional<Answer> answer) {
        this(
                trackingCode,
                applicant,
                matter,
                status,
                submittedAt,
                dueAt,
                changedAt,
                completed,
                deficiencies,
                reason,
                instruction,
                draft,
                letter,
                answer,
                Optional.empty());
    }

    /** A copy of all facts, to be changed before it becomes a request again. */
    public RequestChange change() {
        return new RequestChange(this);
    }
}
