// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

/** What a file is to its request. */
public enum FileRole {
    BODY("body"),
    ATTACHMENT("attachment"),
    ANSWER("answer"),
    /** The file of the answer that was objected to, once there is another. */
    FORMER_ANSWER("former-answer");

    private final String code;

    FileRole(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static FileRole ofCode(String code) {
        for (FileRole role : values()) {
            if (role.code.equals(code)) {
                return role;
            }
        }
        throw new IllegalArgumentException("No file role " + code);
    }
}
