// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.support;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pishkhan.request.FileContent;
import org.pishkhan.request.FileRole;
import org.pishkhan.request.Quarantine;
import org.pishkhan.request.Scan;
import org.pishkhan.request.StoredFile;
import org.pishkhan.request.TrackingCode;

/** A quarantine in memory, with what became of its files. */
public final class FakeQuarantine implements Quarantine {

    private final Map<Held, Instant> held = new HashMap<>();
    private final Set<Held> lost = new HashSet<>();
    private final Set<Held> unreadable = new HashSet<>();
    private final Map<Held, Scan> settled = new HashMap<>();

    public Held hold(TrackingCode code, String fileId, Instant triedAt) {
        Held file = new Held(code, fileId);
        held.put(file, triedAt);
        return file;
    }

    /** This file is still listed, and no longer there. */
    public void lose(Held file) {
        lost.add(file);
    }

    /** The content of this file is gone from the store. */
    public void spoil(Held file) {
        unreadable.add(file);
    }

    /** What the scanner said of a file that left the quarantine. */
    public Optional<Scan> settled(Held file) {
        return Optional.ofNullable(settled.get(file));
    }

    @Override
    public boolean holds(TrackingCode code) {
        return held.keySet().stream().anyMatch(file -> file.code().equals(code));
    }

    @Override
    public List<Held> longestUntried(int max) {
        return held.entrySet().stream()
                .sorted(Map.Entry.<Held, Instant>comparingByValue()
                        .thenComparing(entry -> entry.getKey().fileId(), Comparator.naturalOrder()))
                .map(Map.Entry::getKey)
                .limit(max)
                .toList();
    }

    @Override
    public Optional<FileContent> content(Held file) {
        StoredFile facts = new StoredFile(
                file.fileId(), FileRole.BODY, "نامه.pdf", "application/pdf", 3, "", Scan.AWAITED, Instant.EPOCH, "");
        return lost.contains(file) ? Optional.empty() : Optional.of(new FileContent(facts, () -> bytes(file)));
    }

    private InputStream bytes(Held file) {
        if (unreadable.contains(file)) {
            throw new IllegalStateException("no such content");
        }
        return new ByteArrayInputStream(file.fileId().getBytes());
    }

    @Override
    public void tried(Held file, Instant at) {
        held.put(file, at);
    }

    @Override
    public void release(Held file, Instant scannedAt) {
        held.remove(file);
        settled.put(file, Scan.clean(scannedAt));
    }

    @Override
    public void destroy(Held file, Instant scannedAt) {
        held.remove(file);
        settled.put(file, Scan.infected(scannedAt));
    }

    @Override
    public void forget(Held file) {
        held.remove(file);
    }
}
