// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pishkhan.request.Deficiency;
import org.pishkhan.request.FileRole;
import org.pishkhan.request.Refusals;
import org.pishkhan.request.Texts;
import org.pishkhan.request.Upload;

/** Holds what a citizen hands in item by item against what the desk asked for. */
final class AskedItems {

    private static final String ANSWERS = "answers";

    private final List<String> asked;
    private final int longestAnswer;

    AskedItems(List<Deficiency> deficiencies, int longestAnswer) {
        this.asked = deficiencies.stream().map(Deficiency::text).toList();
        this.longestAnswer = longestAnswer;
    }

    /** The answers in the order in which the items were asked for, without empty ones. */
    Map<String, String> checked(Completion completion, Refusals refusals) {
        files(completion.uploads(), refusals);
        Map<String, String> typed = new LinkedHashMap<>();
        completion.answers().forEach((item, words) -> typed.put(Texts.normal(item), words));
        if (!asked.containsAll(typed.keySet())) {
            refusals.add(ANSWERS, "unknown");
        }
        Map<String, String> answers = new LinkedHashMap<>();
        for (String item : asked) {
            String words = refusals.optional(ANSWERS, typed.getOrDefault(item, ""), longestAnswer);
            if (!words.isEmpty()) {
                answers.put(item, words);
            }
        }
        return answers;
    }

    private void files(List<Upload> uploads, Refusals refusals) {
        List<Upload> attachments = uploads.stream()
                .filter(file -> file.role() == FileRole.ATTACHMENT)
                .toList();
        for (int i = 0; i < attachments.size(); i++) {
            String item = attachments.get(i).document();
            if (!item.isEmpty() && !asked.contains(item)) {
                refusals.add("documents[" + i + "]", "unknown");
            }
        }
    }
}
