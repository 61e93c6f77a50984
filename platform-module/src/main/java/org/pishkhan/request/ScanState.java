// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

/** What is known of viruses in a file. */
public enum ScanState {
    /** No scanner is configured: nobody looked. */
    NOT_SCANNED("not-scanned"),
    CLEAN("clean"),
    /** The scanner could not say. Nobody reads the content until it can. */
    QUARANTINED("quarantined"),
    /** A virus was found while the file was in quarantine; its content is gone. */
    INFECTED("infected");

    private final String code;

    ScanState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static ScanState ofCode(String code) {
        for (ScanState state : values()) {
            if (state.code.equals(code)) {
                return state;
            }
        }
        throw new IllegalArgumentException("No scan state " + code);
    }
}
