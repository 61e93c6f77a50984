// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads and writes JSON, strictly: one object, no field twice, nothing after it. */
public final class Json {

    /** Bytes of the largest JSON body that is read. */
    public static final int GREATEST_BODY = 64 * 1024;

    private static final Pattern TYPE =
            Pattern.compile("application/json\\s*(;\\s*charset\\s*=\\s*\"?utf-?8\"?\\s*)?", Pattern.CASE_INSENSITIVE);
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /** The body of a call. */
    static ObjectNode read(Optional<String> contentType, InputStream body) {
        if (contentType.filter(type -> TYPE.matcher(type.strip()).matches()).isEmpty()) {
            throw Refusal.wrongType();
        }
        return parse(utf8(body)).orElseThrow(() -> Refusal.unreadable("No JSON object"));
    }

    /** The object that a text holds; empty when it holds none. */
    public static Optional<ObjectNode> parse(String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            return node instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }

    /** The texts of the list that a text holds; empty when it holds anything else. */
    public static Optional<List<String>> texts(String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            List<JsonNode> items = new ArrayList<>();
            node.forEach(items::add);
            return node.isArray() && items.stream().allMatch(JsonNode::isTextual)
                    ? Optional.of(items.stream().map(JsonNode::textValue).toList())
                    : Optional.empty();
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }

    static byte[] write(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Cannot write the answer as JSON", impossible);
        }
    }

    private static String utf8(InputStream body) {
        byte[] bytes = bytes(body);
        if (bytes.length > GREATEST_BODY) {
            throw Refusal.tooLarge();
        }
        return TextRules.utf8(bytes).orElseThrow(() -> Refusal.unreadable("Not UTF-8"));
    }

    private static byte[] bytes(InputStream body) {
        try {
            return body.readNBytes(GREATEST_BODY + 1);
        } catch (IOException brokenOff) {
            throw Refusal.unreadable(
                    "Broken off: " + brokenOff.getClass().getName().toLowerCase(Locale.ROOT));
        }
    }
}
