// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.survey;

import java.util.Arrays;
import java.util.Optional;
import org.pishkhan.request.Step;

/** After which step a citizen may be asked. The codes are those of the HTTP interface. */
public enum Stage {
    SUBMITTED("submitted"),
    REFERRED("referred"),
    REGISTERED("registered"),
    ANSWERED("answered");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Stage> ofCode(String code) {
        return Arrays.stream(values()).filter(stage -> stage.code.equals(code)).findFirst();
    }

    /** The stage that is reached with this step. */
    static Optional<Stage> after(Step step) {
        return ofCode(step.code());
    }
}
