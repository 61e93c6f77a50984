// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The kept files that the virus scanner has yet to judge. All methods join the caller's transaction. */
public interface Quarantine {

    /** Whether a file of this request is in quarantine. */
    boolean holds(TrackingCode code);

    /** Those whose last try is longest ago come first. */
    List<Held> longestUntried(int max);

    /** The content, for the scanner alone; empty when the file is no longer there. */
    Optional<FileContent> content(Held held);

    /** The scanner was asked and could not say. */
    void tried(Held held, Instant at);

    /** The file is clean: it can be read from now on by those who may read the request. */
    void release(Held held, Instant scannedAt);

    /** The file has a virus: its content is given up for good, and what is known of it stays. */
    void destroy(Held held, Instant scannedAt);

    /** There is no such file any more. */
    void forget(Held held);

    /** A file in quarantine, by {@link StoredFile#id()}. */
    record Held(TrackingCode code, String fileId) {}
}
