// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

/** Looks for viruses in files. Asked outside of transactions: it may take as long as its time limit. */
public interface VirusScanner {

    /**
     * Reads the content once and tells what is in it. A scanner that is down, slow or unintelligible is an outcome and no
     * exception.
     */
    Finding scan(FileContent.Source content);

    /** What came out of a scan. */
    enum Outcome {
        /** No scanner is configured. */
        OFF,
        CLEAN,
        INFECTED,
        /** The scanner works and will not scan this file, for example because of its size. */
        UNSCANNABLE,
        /** The scanner did not answer, or not in time, or not intelligibly. */
        UNAVAILABLE
    }

    /**
     * The outcome for one file.
     *
     * @param detail the name of the virus, or what went wrong, in words for the log; never personal data
     */
    record Finding(Outcome outcome, String detail) {}
}
