// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import java.util.Arrays;
import java.util.Optional;

/** What can happen to a request: each happening is one event of its history, and most are told to the citizen. */
public enum Step {
    SUBMITTED("submitted"),
    REFERRED("referred"),
    RETURNED("returned"),
    COMPLETED("completed"),
    REJECTED("rejected"),
    REGISTERED("registered"),
    ASSIGNED("assigned"),
    ANSWERED("answered"),
    /** The citizen objected to the answer or rejection; somebody else examines the request once more. */
    RE_EXAMINATION("re-examination"),
    WITHDRAWN("withdrawn"),
    CLOSED("closed"),
    /** A virus was found in a file that had been in quarantine; changes no status. */
    INFECTED("infected");

    private final String code;

    Step(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Step> ofCode(String code) {
        return Arrays.stream(values()).filter(step -> step.code.equals(code)).findFirst();
    }
}
