// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import java.time.Instant;
import java.util.Optional;

/**
 * A citizen's objection (اعتراض) to the first decision on a request, for which somebody else examines it once more.
 *
 * @param text the citizen's words
 * @param firstDecider user name of who answered or rejected the request first
 * @param former the answer that was objected to, once the second decision has put another in its place
 */
public record Objection(Instant at, String text, String firstDecider, Optional<Answer> former) {

    /** The same, when another answer takes the place of this one. */
    public Objection replacing(Answer answer) {
        return new Objection(at, text, firstDecider, Optional.of(answer));
    }
}
