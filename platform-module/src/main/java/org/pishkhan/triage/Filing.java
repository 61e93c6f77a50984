// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import java.util.List;
import java.util.Optional;
import org.pishkhan.request.Applicant;
import org.pishkhan.request.Matter;
import org.pishkhan.request.Upload;

/**
 * What a citizen hands in: texts as typed, files already checked.
 *
 * @param applicant with the number that was proven
 * @param uploads at most one body, and attachments
 * @param labelled whether the citizen said of the attachments which documents they are; then none that the service demands may
 *     be missing
 * @param idempotencyKey chosen by the client so that repeating the filing does not file twice
 */
public record Filing(
        Applicant applicant, Matter matter, List<Upload> uploads, boolean labelled, Optional<String> idempotencyKey) {

    public Filing {
        uploads = List.copyOf(uploads);
    }

    /** A filing whose attachments are no documents in particular. */
    public Filing(Applicant applicant, Matter matter, List<Upload> uploads, Optional<String> idempotencyKey) {
        this(applicant, matter, uploads, false, idempotencyKey);
    }
}
