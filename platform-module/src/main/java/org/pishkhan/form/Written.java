// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What administrators write in JSON, demanded to be so and not otherwise. */
final class Written {

    private Written() {}

    /** Refuses what is not so, in words for the log. */
    static void demand(boolean so, String otherwise) {
        if (!so) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** An object with no other members than these. */
    static void demandOnly(JsonNode node, Set<String> known, String what) {
        demand(node.isObject(), "There is no object where " + what + " should be");
        node.fieldNames()
                .forEachRemaining(
                        name -> demand(known.contains(name), "Of " + what + " \"" + name + "\" is not known"));
    }

    /** A list of texts, each once; empty when it is absent. */
    static List<String> names(JsonNode list, String what) {
        demand(list.isMissingNode() || list.isArray(), "\"" + what + "\" is a list");
        List<String> names = new ArrayList<>();
        list.forEach(item -> {
            demand(
                    item.isTextual() && !names.contains(item.textValue()),
                    "\"" + what + "\" is a list of texts, each once");
            names.add(item.textValue());
        });
        return names;
    }

    /** A whole number; {@code otherwise} when it is absent. */
    static int number(JsonNode node, String keyword, int otherwise) {
        JsonNode value = node.path(keyword);
        demand(value.isMissingNode() || value.isInt(), "\"" + keyword + "\" is a whole number");
        return value.asInt(otherwise);
    }
}
