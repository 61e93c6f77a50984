// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;

/** What someone sees of an answer, field by field. A field that is not there reads as empty. */
public record View(JsonNode json) {

    /** @param path names with slashes between them, for example {@code answer/number} */
    public String text(String path) {
        return at(path).asText();
    }

    public int number(String path) {
        return at(path).asInt();
    }

    public Instant time(String path) {
        return Instant.parse(text(path));
    }

    public boolean has(String path) {
        return !at(path).isMissingNode();
    }

    public List<String> texts(String path) {
        return StreamSupport.stream(at(path).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    public List<View> list(String path) {
        return StreamSupport.stream(at(path).spliterator(), false)
                .map(View::new)
                .toList();
    }

    /** The one of a list whose field has that value. */
    public View one(String path, String field, String value) {
        return list(path).stream()
                .filter(item -> item.text(field).equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + field + " '" + value + "' in " + at(path)));
    }

    private JsonNode at(String path) {
        return json.at("/" + path);
    }

    @Override
    public String toString() {
        return json.toString();
    }
}
