// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.survey;

/** Where an invitation stands. */
public enum InvitationState {
    /** A vote is taken. */
    OPEN("open"),
    /** There was a vote. */
    USED("used"),
    /** The sample passed the citizen over. */
    PASSED_OVER("passed");

    private final String code;

    InvitationState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static InvitationState ofCode(String code) {
        for (InvitationState state : values()) {
            if (state.code.equals(code)) {
                return state;
            }
        }
        throw new IllegalArgumentException("No state of an invitation: " + code);
    }
}
