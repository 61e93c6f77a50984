// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.console;

import java.util.List;
import java.util.Map;
import org.pishkhan.request.FileRole;
import org.pishkhan.request.Limits;
import org.pishkhan.web.FileSlot;
import org.pishkhan.web.FormShape;

/** The form by which staff answer. */
final class AnswerForm {

    private AnswerForm() {}

    static FormShape shape(Limits limits) {
        return new FormShape(
                Map.of("text", limits.text()),
                List.of(new FileSlot("file", FileRole.ANSWER, limits.attachmentBytes(), 1)));
    }
}
