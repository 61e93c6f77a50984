// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.rights;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who may call, seen from one request. In the table by the name with hyphens. */
public enum Role {
    NOBODY("nobody in particular"),
    APPLICANT("the citizen who filed it"),
    CITIZEN("another citizen"),
    OFFICER("an officer of the desk"),
    FORMER_OFFICER("an officer of the desk that referred it away"),
    OTHER_OFFICER("an officer of another desk"),
    EXPERT("the expert with the letter"),
    FORMER_EXPERT("the expert who referred it on"),
    OTHER_EXPERT("an expert who never had it"),
    SECRETARY("a secretary"),
    MANAGER("a manager"),
    EVALUATOR("an evaluator"),
    ADMINISTRATOR("an administrator"),
    EMPLOYEE("somebody with an account and no role");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    static Optional<Role> named(String name) {
        return Arrays.stream(values()).filter(role -> role.key().equals(name)).findFirst();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether this role calls with a citizen's session. */
    public boolean isCitizen() {
        return this == APPLICANT || this == CITIZEN;
    }

    @Override
    public String toString() {
        return words;
    }
}
