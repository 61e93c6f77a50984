// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a completion brought besides its note. Which item a file is for, the file itself knows ({@link StoredFile#document}).
 *
 * @param answers words by what was missing, in the order in which it was named
 * @param files ids of the files that came
 * @param dueAt the promised time from then on, when it moved because the desk had been waiting
 */
public record Supplement(Map<Deficiency, String> answers, List<String> files, Optional<Instant> dueAt) {

    /** Of an entry that is no completion. */
    public static final Supplement NONE = new Supplement(Map.of(), List.of(), Optional.empty());

    public Supplement {
        answers = new LinkedHashMap<>(answers);
        files = List.copyOf(files);
    }
}
