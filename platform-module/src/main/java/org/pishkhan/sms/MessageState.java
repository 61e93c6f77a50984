// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.sms;

import java.util.Arrays;
import java.util.Optional;

/** Where a message of the outbox stands. Unknown is not failed: it left, and no answer came back. */
public enum MessageState {
    QUEUED("queued"),
    SENDING("sending"),
    ACCEPTED("accepted"),
    FAILED("failed"),
    UNKNOWN("unknown");

    private final String code;

    MessageState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<MessageState> ofCode(String code) {
        return Arrays.stream(values()).filter(state -> state.code.equals(code)).findFirst();
    }
}
