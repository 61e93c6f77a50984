// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pishkhan.request.FileRole;
import org.pishkhan.request.Limits;
import org.pishkhan.request.Refusals;
import org.pishkhan.request.Upload;
import org.pishkhan.triage.Completion;
import org.pishkhan.web.FileSlot;
import org.pishkhan.web.Form;
import org.pishkhan.web.FormShape;
import org.pishkhan.web.Json;

/** The form by which a citizen completes a returned request: words and files, about all of it or item by item. */
final class CompletionForm {

    private static final String ANSWERS = "answers";

    /** Characters of all answers to single items, with their items and as JSON. */
    private static final int LONGEST_ANSWERS = 50_000;

    private CompletionForm() {}

    static FormShape shape(Limits limits) {
        return new FormShape(
                Map.of("text", limits.text(), DocumentLabels.PART, DocumentLabels.LONGEST, ANSWERS, LONGEST_ANSWERS),
                List.of(new FileSlot(
                        "attachments", FileRole.ATTACHMENT, limits.attachmentBytes(), limits.attachments())));
    }

    static Completion completion(Form form) {
        Refusals refusals = new Refusals();
        List<Upload> uploads = DocumentLabels.labelled(form, refusals);
        Map<String, String> answers = answers(form, refusals);
        refusals.check();
        return new Completion(form.textOrEmpty("text"), uploads, answers);
    }

    private static Map<String, String> answers(Form form, Refusals refusals) {
        Map<String, String> answers = new LinkedHashMap<>();
        form.text(ANSWERS).ifPresent(typed -> {
            Optional<ObjectNode> object = Json.parse(typed);
            boolean isTexts = object.filter(CompletionForm::holdsTextsOnly).isPresent();
            if (isTexts) {
                object.get()
                        .fields()
                        .forEachRemaining(entry ->
                                answers.put(entry.getKey(), entry.getValue().textValue()));
            } else {
                refusals.add(ANSWERS, "malformed");
            }
        });
        return answers;
    }

    private static boolean holdsTextsOnly(ObjectNode object) {
        for (var value : object) {
            if (!value.isTextual()) {
                return false;
            }
        }
        return true;
    }
}
