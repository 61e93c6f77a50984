// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pishkhan.catalogue.LocalText;

/** What people read of a form: labels, hints, options, and the order of it all. */
final class FormWords {

    private static final Set<String> LANGUAGES = Set.of("fa", "en");
    private static final LocalText NONE = new LocalText("", "");

    private final JsonNode form;
    private final Set<String> asked = new HashSet<>();

    FormWords(JsonNode form) {
        this.form = form;
    }

    List<String> order() {
        return Written.names(form.path("order"), "order");
    }

    LocalText label(String field) {
        asked.add(field);
        LocalText label = text(form.path("labels").path(field), "the label of " + field);
        Written.demand(!label.fa().isBlank(), "The field " + field + " has no Persian label");
        return label;
    }

    /** Empty when there is none. */
    LocalText hint(String field) {
        return text(form.path("hints").path(field), "the hint of " + field);
    }

    /** What an option is called: the value itself where nobody says otherwise. */
    LocalText option(String field, String value) {
        LocalText title = text(form.path("options").path(field).path(value), "the option " + value + " of " + field);
        return title.fa().isBlank() ? new LocalText(value, value) : title;
    }

    /** Every option that has a title is one of these values. */
    void demandOptions(String field, List<String> values) {
        form.path("options")
                .path(field)
                .fieldNames()
                .forEachRemaining(value -> Written.demand(
                        values.contains(value), "The field " + field + " has no option \"" + value + "\""));
    }

    /** Nothing is said of fields that nobody asked for. */
    void demandNoOther() {
        for (String part : List.of("labels", "hints", "options")) {
            JsonNode words = form.path(part);
            Written.demand(words.isMissingNode() || words.isObject(), "\"" + part + "\" is an object");
            words.fieldNames()
                    .forEachRemaining(field -> Written.demand(
                            asked.contains(field), "\"" + part + "\" speaks of \"" + field + "\", which is no field"));
        }
    }

    private static LocalText text(JsonNode text, String what) {
        if (text.isMissingNode()) {
            return NONE;
        }
        Written.demandOnly(text, LANGUAGES, what);
        text.forEach(words -> Written.demand(words.isTextual(), "A text is missing in " + what));
        return new LocalText(text.path("fa").asText(), text.path("en").asText());
    }
}
