// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.node;

import java.util.Optional;

/**
 * Who made and last changed a node, and when in milliseconds since 1970.
 *
 * @param creator the fully authenticated user, whoever the work ran as
 */
public record Audit(String creator, long created, String modifier, long modified) {
    Audit modifiedBy(String user, long now) {
        return new Audit(creator, created, user, now);
    }

    static Optional<Audit> none() {
        return Optional.empty();
    }
}
