// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.support;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pishkhan.triage.FilingLedger;

/** Filings by key, in memory. */
public final class FakeFilingLedger implements FilingLedger {

    private final Map<String, Kept> kept = new HashMap<>();

    private record Kept(Entry entry, Instant expiresAt) {}

    @Override
    public Optional<Entry> find(String key, Instant now) {
        return Optional.ofNullable(kept.get(key))
                .filter(filing -> filing.expiresAt().isAfter(now))
                .map(Kept::entry);
    }

    @Override
    public void remember(String key, Entry entry, Instant expiresAt) {
        kept.put(key, new Kept(entry, expiresAt));
    }

    public Set<String> keys() {
        return kept.keySet();
    }
}
