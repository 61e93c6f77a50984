// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import java.time.Instant;
import java.util.Optional;

/**
 * The virus scan of one file.
 *
 * @param at when the scanner said so; empty as long as it said nothing
 */
public record Scan(ScanState state, Optional<Instant> at) {

    /** Nobody looked, because no scanner is configured. */
    public static final Scan NONE = new Scan(ScanState.NOT_SCANNED, Optional.empty());

    /** Somebody has yet to look. */
    public static final Scan AWAITED = new Scan(ScanState.QUARANTINED, Optional.empty());

    public static Scan clean(Instant at) {
        return new Scan(ScanState.CLEAN, Optional.of(at));
    }

    public static Scan infected(Instant at) {
        return new Scan(ScanState.INFECTED, Optional.of(at));
    }
}
