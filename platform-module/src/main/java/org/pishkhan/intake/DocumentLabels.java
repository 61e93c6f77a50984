// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.intake;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.pishkhan.request.FileRole;
import org.pishkhan.request.Refusals;
import org.pishkhan.request.Upload;
import org.pishkhan.web.Form;
import org.pishkhan.web.Json;

/**
 * The part {@code documents} of a form: a JSON list that says of each attachment, in the order they came, which document it is;
 * an empty text for none in particular. What the texts may be, the desk decides.
 */
final class DocumentLabels {

    static final String PART = "documents";

    /** Characters: ten attachments, each with the longest deficiency there is, escaped. */
    static final int LONGEST = 10_000;

    private static final int LONGEST_LABEL = 500;

    private DocumentLabels() {}

    /** Whether the form says anything about documents; without it attachments are none in particular. */
    static boolean areIn(Form form) {
        return form.text(PART).isPresent();
    }

    /** The files of the form, each attachment as the document that the form says it is. */
    static List<Upload> labelled(Form form, Refusals refusals) {
        Optional<String> typed = form.text(PART);
        if (typed.isEmpty()) {
            return form.files();
        }
        Optional<List<String>> labels = Json.texts(typed.get());
        if (labels.isEmpty()) {
            refusals.add(PART, "malformed");
        } else if (labels.get().size() != attachments(form)) {
            refusals.add(PART, "invalid");
        } else {
            return labelled(form.files(), checked(labels.get(), refusals));
        }
        return form.files();
    }

    private static long attachments(Form form) {
        return form.files().stream()
                .filter(file -> file.role() == FileRole.ATTACHMENT)
                .count();
    }

    private static List<String> checked(List<String> typed, Refusals refusals) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            labels.add(refusals.optional(PART + "[" + i + "]", typed.get(i), LONGEST_LABEL));
        }
        return labels;
    }

    private static List<Upload> labelled(List<Upload> files, List<String> labels) {
        Iterator<String> next = labels.iterator();
        return files.stream()
                .map(file -> file.role() == FileRole.ATTACHMENT ? file.as(next.next()) : file)
                .toList();
    }
}
