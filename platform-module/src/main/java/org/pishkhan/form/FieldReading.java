// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.pishkhan.catalogue.FieldType;
import org.pishkhan.catalogue.FormField;
import org.pishkhan.catalogue.LocalText;

/** Reads one property of a schema as a field that a page can show. */
final class FieldReading {

    /** Characters of a text that is written in one line, and of one whose schema says nothing about it. */
    static final int SHORT_TEXT = 200;

    private static final int LONGEST_TEXT = 5_000;
    private static final int LONGEST_PATTERN = 300;
    private static final int MOST_OPTIONS = 200;
    private static final Map<String, FieldType> FORMATS = Map.of(
            "date", FieldType.DATE,
            "national-id", FieldType.NATIONAL_ID,
            "mobile", FieldType.PHONE,
            "phone", FieldType.PHONE,
            "file", FieldType.FILE);
    private static final Set<String> COMMON = Set.of("type", "title", "description", "$comment");

    private final String code;
    private final JsonNode property;
    private final FormWords words;

    FieldReading(String code, JsonNode property, FormWords words) {
        this.code = code;
        this.property = property;
        this.words = words;
    }

    FormField read(boolean required) {
        Written.demand(FormText.NAME.matcher(code).matches(), "\"" + code + "\" cannot be the name of a field");
        FieldType type = type();
        demandKeywords(type);
        demandPattern(type);
        return new FormField(
                code,
                words.label(code),
                words.hint(code),
                type,
                required,
                length(type),
                limit("minimum"),
                limit("maximum"),
                options(),
                Optional.empty());
    }

    static boolean isText(JsonNode property) {
        return "string".equals(property.path("type").asText()) && !property.has("format") && !property.has("enum");
    }

    private FieldType type() {
        return switch (property.path("type").asText()) {
            case "string" -> ofString();
            case "integer", "number" -> FieldType.NUMBER;
            case "boolean" -> FieldType.YES_NO;
            default ->
                throw new IllegalArgumentException("The type of " + code + " is string, integer, number or boolean");
        };
    }

    private FieldType ofString() {
        if (property.has("enum")) {
            return FieldType.CHOICE;
        }
        if (property.has("format")) {
            return Optional.ofNullable(FORMATS.get(property.path("format").asText()))
                    .orElseThrow(() ->
                            new IllegalArgumentException("The format of " + code + " is one of " + FORMATS.keySet()));
        }
        int length = Written.number(property, "maxLength", SHORT_TEXT);
        Written.demand(length > 0 && length <= LONGEST_TEXT, code + " has 1 to " + LONGEST_TEXT + " characters");
        return length > SHORT_TEXT ? FieldType.LONG_TEXT : FieldType.TEXT;
    }

    private void demandKeywords(FieldType type) {
        Set<String> known = new HashSet<>(COMMON);
        switch (type) {
            case TEXT, LONG_TEXT -> known.addAll(Set.of("minLength", "maxLength", "pattern"));
            case NUMBER -> known.addAll(Set.of("minimum", "maximum"));
            case CHOICE -> known.add("enum");
            case DATE, NATIONAL_ID, PHONE, FILE -> known.add("format");
            case YES_NO -> {}
        }
        Written.demandOnly(property, known, "the field " + code);
        Written.number(property, "minLength", 0);
    }

    /** Only in a line of text, so that looking for it has an end, and with a hint: nobody guesses a pattern. */
    private void demandPattern(FieldType type) {
        String pattern = property.path("pattern").asText();
        if (!property.has("pattern")) {
            return;
        }
        Written.demand(
                type == FieldType.TEXT && !pattern.isEmpty() && pattern.length() <= LONGEST_PATTERN,
                "A pattern of " + code + " has up to " + LONGEST_PATTERN + " characters and is for short texts");
        LocalText hint = words.hint(code);
        Written.demand(!hint.fa().isBlank(), "The hint of " + code + " says what its pattern demands");
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException unreadable) {
            throw new IllegalArgumentException("The pattern of " + code + " cannot be read", unreadable);
        }
    }

    private OptionalInt length(FieldType type) {
        return type == FieldType.TEXT || type == FieldType.LONG_TEXT
                ? OptionalInt.of(Written.number(property, "maxLength", SHORT_TEXT))
                : OptionalInt.empty();
    }

    private Optional<BigDecimal> limit(String keyword) {
        JsonNode limit = property.path(keyword);
        Written.demand(limit.isMissingNode() || limit.isNumber(), "\"" + keyword + "\" of " + code + " is a number");
        return limit.isNumber() ? Optional.of(limit.decimalValue()) : Optional.empty();
    }

    private List<FormField.Option> options() {
        List<String> values = Written.names(property.path("enum"), "enum");
        Written.demand(
                property.has("enum") != values.isEmpty() && values.size() <= MOST_OPTIONS,
                code + " offers 1 to " + MOST_OPTIONS + " values");
        words.demandOptions(code, values);
        return values.stream()
                .map(value -> new FormField.Option(value, words.option(code, value)))
                .toList();
    }
}
