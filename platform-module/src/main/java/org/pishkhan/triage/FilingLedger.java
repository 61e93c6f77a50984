// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import java.time.Instant;
import java.util.Optional;
import org.pishkhan.request.TrackingCode;

/** Remembers filings by their idempotency key; joins the caller's transaction. */
public interface FilingLedger {

    /** What was filed under this key and has not expired. */
    Optional<Entry> find(String key, Instant now);

    /**
     * Remembers a filing. Two transactions with the same key: one waits or fails so that it is retried, and then finds
     * the other's entry.
     */
    void remember(String key, Entry entry, Instant expiresAt);

    /** @param fingerprint over all parsed fields and file hashes */
    record Entry(String fingerprint, TrackingCode trackingCode) {}
}
