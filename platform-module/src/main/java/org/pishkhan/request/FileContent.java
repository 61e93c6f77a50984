// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import java.io.IOException;
import java.io.InputStream;

/** A kept file together with the way to read it. */
public record FileContent(StoredFile file, Source source) {

    /**
     * This file, for readers.
     *
     * @throws FileLocked when it is in quarantine or had a virus
     */
    public FileContent readable() {
        return switch (file.scan().state()) {
            case NOT_SCANNED, CLEAN -> this;
            case QUARANTINED -> throw FileLocked.inQuarantine();
            case INFECTED -> throw FileLocked.infected();
        };
    }

    /** Opens the content anew at each call; the caller closes it. */
    public interface Source {
        InputStream open() throws IOException;
    }
}
