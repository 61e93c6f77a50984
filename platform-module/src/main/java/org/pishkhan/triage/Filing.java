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
 * @param idempotencyKey chosen by the client so that repeating the filing does not file twice
 */
public record Filing(Applicant applicant, Matter matter, List<Upload> uploads, Optional<String> idempotencyKey) {

    public Filing {
        uploads = List.copyOf(uploads);
    }
}
