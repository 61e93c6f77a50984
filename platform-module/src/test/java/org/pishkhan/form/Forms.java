// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.pishkhan.catalogue.ServiceForm;

/** Forms as administrators write them; apostrophes stand for quotation marks. */
final class Forms {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Forms() {}

    static ServiceForm of(String properties, String... more) {
        return FormReading.read(written(properties, more));
    }

    /** With a label for every property. */
    static ObjectNode written(String properties, String... more) {
        String rest = more.length == 0 ? "" : "," + String.join(",", more);
        ObjectNode form = JSON.createObjectNode();
        form.set("schema", json("{'type':'object','properties':{" + properties + "}" + rest + "}"));
        ObjectNode labels = form.putObject("labels");
        form.path("schema").path("properties").properties().stream()
                .map(Map.Entry::getKey)
                .forEach(code ->
                        labels.putObject(code).put("fa", "برچسب " + code).put("en", "Label " + code));
        return form;
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
