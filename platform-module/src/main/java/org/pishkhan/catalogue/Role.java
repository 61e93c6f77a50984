// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.catalogue;

/** What a member of staff is to the desks; the codes are those of the HTTP interface. */
public enum Role {
    OFFICER("officer"),
    SECRETARIAT("secretariat"),
    EXPERT("expert"),
    MANAGER("manager"),
    EVALUATOR("evaluator"),
    ADMINISTRATOR("administrator");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
