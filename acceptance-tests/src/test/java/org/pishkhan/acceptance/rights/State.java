// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.rights;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a request is in its life. */
public enum State {
    SUBMITTED,
    RETURNED,
    REGISTERED,
    ANSWERED,
    REJECTED,
    RE_EXAMINATION,
    WITHDRAWN,
    /** Reached by time alone. */
    CLOSED;

    static Optional<State> named(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }

    /** As the interface calls it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return code();
    }
}
