// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.pishkhan.request.InvalidField;
import org.pishkhan.request.InvalidInput;

/** The fields of a JSON body. What has another type than asked for is refused as {@code malformed}; null is absent. */
public final class Fields {

    /** Longer names of unknown fields are cut in the answer. */
    private static final int LONGEST_NAME = 60;

    private final ObjectNode object;

    private Fields(ObjectNode object) {
        this.object = object;
    }

    /** @throws InvalidInput naming each field that is not among the known ones */
    static Fields of(ObjectNode object, Set<String> known) {
        List<InvalidField> unknown = new ArrayList<>();
        for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                unknown.add(InvalidField.of(shown(name), "unknown"));
            }
        }
        if (!unknown.isEmpty()) {
            throw new InvalidInput(unknown);
        }
        return new Fields(object);
    }

    /** A text as typed; empty when it is absent or blank. */
    public Optional<String> text(String name) {
        return value(name).flatMap(value -> text(name, value));
    }

    /** A text that may be missing, as an empty one. */
    public String textOrEmpty(String name) {
        return text(name).orElse("");
    }

    /** A text that must be there. */
    public String required(String name) {
        return text(name).orElseThrow(() -> new InvalidInput(InvalidField.of(name, "required")));
    }

    /** A list of texts, blank ones left out; empty when it is absent. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        value(name).ifPresent(list -> {
            if (!list.isArray()) {
                throw malformed(name);
            }
            for (int i = 0; i < list.size(); i++) {
                text(name + "[" + i + "]", list.get(i)).ifPresent(texts::add);
            }
        });
        return texts;
    }

    /** A whole number. */
    public OptionalInt number(String name) {
        Optional<JsonNode> value = value(name);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!value.get().isIntegralNumber() || !value.get().canConvertToInt()) {
            throw malformed(name);
        }
        return OptionalInt.of(value.get().intValue());
    }

    private Optional<JsonNode> value(String name) {
        return Optional.ofNullable(object.get(name)).filter(value -> !value.isNull());
    }

    private static Optional<String> text(String name, JsonNode value) {
        if (!value.isTextual()) {
            throw malformed(name);
        }
        return TextRules.checked(name, value.textValue());
    }

    private static InvalidInput malformed(String name) {
        return new InvalidInput(InvalidField.of(name, "malformed"));
    }

    /** The name of an unknown field as it may appear in an answer. */
    static String shown(String name) {
        String visible = name.replaceAll("[^\\p{L}\\p{N}._\\-\\[\\]]", "?");
        String cut = visible.codePointCount(0, visible.length()) <= LONGEST_NAME
                ? visible
                : visible.substring(0, visible.offsetByCodePoints(0, LONGEST_NAME)) + "…";
        return cut.isEmpty() ? "?" : cut;
    }
}
