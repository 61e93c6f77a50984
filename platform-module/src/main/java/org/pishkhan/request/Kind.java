// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import java.util.Arrays;
import java.util.Optional;

/** What sort of concern a citizen brings (seed 002: question, service, complaint, criticism, suggestion, thanks). */
public enum Kind {
    QUESTION("question"),
    SERVICE("service"),
    COMPLAINT("complaint"),
    CRITICISM("criticism"),
    SUGGESTION("suggestion"),
    THANKS("thanks");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Kind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
