// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pishkhan.request.Upload;

/**
 * What a citizen hands in to complete a returned request.
 *
 * @param text words about all of it, may be empty
 * @param uploads attachments; what one is for, its {@link Upload#document} says: the text of a deficiency, or nothing
 * @param answers words about single items, by the text of the deficiency
 */
public record Completion(String text, List<Upload> uploads, Map<String, String> answers) {

    public Completion {
        uploads = List.copyOf(uploads);
        answers = new LinkedHashMap<>(answers);
    }
}
