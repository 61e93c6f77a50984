// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the texts of one input and collects what is wrong with it, so that a person hears of everything at once. Texts
 * come back as {@link Texts#normal} makes them. For one thread.
 */
public final class Refusals {

    private final List<InvalidField> fields = new ArrayList<>();

    /** A single line that must be there. */
    public String line(String field, String typed, int greatestLength) {
        String line = required(field, typed, greatestLength);
        if (Texts.isText(line) && !Texts.isLine(line)) {
            add(field, "malformed");
        }
        return line;
    }

    /** A text of several lines that must be there. */
    public String required(String field, String typed, int greatestLength) {
        String text = optional(field, typed, greatestLength);
        if (text.isEmpty()) {
            add(field, "required");
        }
        return text;
    }

    /** A text of several lines that may be empty. */
    public String optional(String field, String typed, int greatestLength) {
        String text = Texts.normal(typed);
        if (Texts.length(text) > greatestLength) {
            add(field, "too-long", greatestLength);
        }
        if (!Texts.isText(text)) {
            add(field, "malformed");
        }
        return text;
    }

    public void add(String field, String code, Object... arguments) {
        add(InvalidField.of(field, code, arguments));
    }

    public void add(InvalidField field) {
        fields.add(field);
    }

    /** Ends the reading: {@link InvalidInput} with everything that was refused, if anything was. */
    public void check() {
        if (!fields.isEmpty()) {
            throw new InvalidInput(fields);
        }
    }
}
