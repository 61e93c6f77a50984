// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.pishkhan.request.Request;

/**
 * Until when a citizen may object, and how soon the objection is answered.
 *
 * @param within from the answer or rejection on
 * @param closeAfter how long after its answer a request is closed, which ends the time to object
 * @param workingDays in which the second decision is promised, at least one
 */
public record ObjectionTerms(Duration within, Duration closeAfter, int workingDays) {

    public ObjectionTerms {
        if (within.isNegative() || workingDays < 1) {
            throw new IllegalArgumentException("Objections need a period and working days to be decided in");
        }
    }

    /** The last moment to object to the decision on this request; empty while there is none, and after an objection. */
    public Optional<Instant> until(Request request) {
        if (request.objection().isPresent()) {
            return Optional.empty();
        }
        return switch (request.status()) {
            case ANSWERED -> request.answer().map(answer -> answer.at().plus(untilClosed()));
            case REJECTED -> Optional.of(request.changedAt().plus(within));
            case SUBMITTED, RETURNED, REGISTERED, RE_EXAMINATION, WITHDRAWN, CLOSED -> Optional.empty();
        };
    }

    private Duration untilClosed() {
        return within.compareTo(closeAfter) < 0 ? within : closeAfter;
    }
}
