// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import java.util.Arrays;
import java.util.Optional;

/** Where a request stands. The codes are those of the content model and of the HTTP interface. */
public enum Status {
    SUBMITTED("submitted"),
    RETURNED("returned"),
    REGISTERED("registered"),
    ANSWERED("answered"),
    REJECTED("rejected"),
    RE_EXAMINATION("re-examination"),
    WITHDRAWN("withdrawn"),
    CLOSED("closed");

    private final String code;

    Status(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether an answer is still promised. */
    public boolean isOpen() {
        return switch (this) {
            case SUBMITTED, RETURNED, REGISTERED, RE_EXAMINATION -> true;
            case ANSWERED, REJECTED, WITHDRAWN, CLOSED -> false;
        };
    }

    public static Optional<Status> ofCode(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst();
    }
}
