// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.survey;

import org.pishkhan.request.Language;

/** A reason that a citizen may give with a score. */
public record Reason(String code, String fa, String en) {

    private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int LONGEST = 100;

    public Reason {
        if (code == null || !code.matches(CODE) || code.length() > LONGEST) {
            throw new IllegalArgumentException("The code of a reason is lower-case letters, digits and hyphens");
        }
        if (fa == null || fa.isBlank()) {
            throw new IllegalArgumentException("The reason " + code + " has no Persian title");
        }
        en = en == null ? "" : en;
    }

    /** English falls back to Persian. */
    public String title(Language language) {
        return language == Language.EN && !en.isBlank() ? en : fa;
    }
}
