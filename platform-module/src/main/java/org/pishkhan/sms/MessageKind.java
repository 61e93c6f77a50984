// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.sms;

import java.util.Optional;
import org.pishkhan.request.Step;

/** What a message tells. */
public enum MessageKind {
    OTP("otp"),
    SUBMITTED("submitted"),
    REFERRED("referred"),
    RETURNED("returned"),
    COMPLETED("completed"),
    REJECTED("rejected"),
    REGISTERED("registered"),
    ASSIGNED("assigned"),
    ANSWERED("answered"),
    WITHDRAWN("withdrawn"),
    RE_EXAMINATION("re-examination");

    private final String code;

    MessageKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static MessageKind ofCode(String code) {
        for (MessageKind kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No message kind " + code);
    }

    /** The message that tells a step; closing after the objection period is told to nobody, and of an infected file the
     * desk tells when it returns the request. */
    public static Optional<MessageKind> of(Step step) {
        return switch (step) {
            case SUBMITTED -> Optional.of(SUBMITTED);
            case REFERRED -> Optional.of(REFERRED);
            case RETURNED -> Optional.of(RETURNED);
            case COMPLETED -> Optional.of(COMPLETED);
            case REJECTED -> Optional.of(REJECTED);
            case REGISTERED -> Optional.of(REGISTERED);
            case ASSIGNED -> Optional.of(ASSIGNED);
            case ANSWERED -> Optional.of(ANSWERED);
            case WITHDRAWN -> Optional.of(WITHDRAWN);
            case RE_EXAMINATION -> Optional.of(RE_EXAMINATION);
            case CLOSED, INFECTED -> Optional.empty();
        };
    }
}
