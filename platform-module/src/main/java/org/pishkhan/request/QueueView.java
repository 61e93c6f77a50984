// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import java.util.Arrays;
import java.util.Optional;

/** A tab of a desk's queue. {@code REFERRED} is what this desk referred away; all others are requests the desk holds. */
public enum QueueView {
    OPEN("open"),
    NEW("new"),
    COMPLETED("completed"),
    WAITING("waiting"),
    REFERRED("referred"),
    IN_PROGRESS("in-progress"),
    CLOSED("closed");

    private final String code;

    QueueView(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<QueueView> ofCode(String code) {
        return Arrays.stream(values()).filter(view -> view.code.equals(code)).findFirst();
    }
}
