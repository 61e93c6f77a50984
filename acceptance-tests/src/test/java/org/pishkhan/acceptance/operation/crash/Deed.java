// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.operation.crash;

import java.util.Optional;
import org.pishkhan.acceptance.wire.Attachment;

/**
 * Something that somebody does to a request; becomes one entry of its history and one SMS.
 *
 * @param step as the history names it
 * @param to the desk or the expert that the request goes to; empty when it stays
 * @param file that goes with it
 */
record Deed(String step, Optional<String> to, Optional<Attachment> file) {

    static Deed of(String step) {
        return new Deed(step, Optional.empty(), Optional.empty());
    }

    Deed to(String deskOrExpert) {
        return new Deed(step, Optional.of(deskOrExpert), file);
    }

    Deed with(Optional<Attachment> enclosed) {
        return new Deed(step, to, enclosed);
    }

    /** The status of a request whose history ends with this. */
    String statusAfter() {
        return switch (step) {
            case "submitted", "referred", "completed" -> "submitted";
            case "registered", "assigned" -> "registered";
            default -> step;
        };
    }
}
