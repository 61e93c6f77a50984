// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

/** A file whose content nobody may read, or that keeps a decision from being taken. */
public final class FileLocked extends PishkhanException {

    private static final long serialVersionUID = 1L;

    private FileLocked(String code, String message) {
        super(code, message);
    }

    /** The file waits for the virus scanner. */
    public static FileLocked inQuarantine() {
        return new FileLocked("file-in-quarantine", "The file is in quarantine");
    }

    /** The file had a virus; there is nothing left to read. */
    public static FileLocked infected() {
        return new FileLocked("file-infected", "The file had a virus");
    }

    /** Files of the request wait for the virus scanner, so it cannot be approved or answered. */
    public static FileLocked decision() {
        return new FileLocked("files-in-quarantine", "Files of the request are in quarantine");
    }
}
