// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What stands for what in a copy. */
final class Wording implements UnaryOperator<String> {

    private final Map<String, String> words = new LinkedHashMap<>();

    Wording with(String before, String after) {
        words.put(before, after);
        return this;
    }

    @Override
    public String apply(String text) {
        String copy = text;
        for (Map.Entry<String, String> word : words.entrySet()) {
            copy = copy.contains(word.getKey()) ? copy.replace(word.getKey(), word.getValue()) : copy;
        }
        return copy;
    }
}
