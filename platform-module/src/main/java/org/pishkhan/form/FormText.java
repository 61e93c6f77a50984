// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pishkhan.request.FormValues;

/** Filled-in forms as JSON: one flat object of texts, numbers and truth values; {@code null} is absent. */
public final class FormText {

    static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,63}");

    private static final int DEEPEST = 2;
    private static final int LONGEST_NUMBER = 100;
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private FormText() {}

    /** Empty for anything else than such an object. */
    public static Optional<FormValues> parse(String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            return node instanceof ObjectNode object ? values(object) : Optional.empty();
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }

    private static Optional<FormValues> values(ObjectNode object) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            Optional<Object> value = value(field.getValue());
            if (!NAME.matcher(field.getKey()).matches()
                    || value.isEmpty() && !field.getValue().isNull()) {
                return Optional.empty();
            }
            value.ifPresent(present -> values.put(field.getKey(), present));
        }
        return Optional.of(new FormValues(values));
    }

    private static Optional<Object> value(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> Optional.of(node.textValue());
            case NUMBER -> Optional.of(node.decimalValue());
            case BOOLEAN -> Optional.of(node.booleanValue());
            case ARRAY, BINARY, MISSING, NULL, OBJECT, POJO -> Optional.empty();
        };
    }

    /** What {@link #parse} reads again. */
    public static String write(FormValues form) {
        try {
            return MAPPER.writeValueAsString(form.values());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Cannot write a form as JSON", impossible);
        }
    }

    /** The values as a tree, for the library. */
    static ObjectNode tree(Map<String, Object> values) {
        return MAPPER.valueToTree(values);
    }
}
