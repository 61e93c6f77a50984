// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pishkhan.catalogue.FormField;
import org.pishkhan.catalogue.ServiceForm;

/**
 * Reads the form of a service as it is written in the service's file. A schema that uses more of JSON Schema than a page can show
 * is refused whole: what is asked and what is demanded must be the same.
 */
public final class FormReading {

    private static final Set<String> PARTS = Set.of("schema", "order", "labels", "hints", "options");
    private static final Set<String> KEYWORDS = Set.of(
            "$schema",
            "$comment",
            "title",
            "description",
            "type",
            "properties",
            "required",
            "additionalProperties",
            "allOf");
    private static final int MOST_FIELDS = 60;

    private final JsonNode schema;
    private final FormWords words;

    private FormReading(JsonNode form) {
        Written.demandOnly(form, PARTS, "the form");
        this.schema = form.path("schema");
        this.words = new FormWords(form);
    }

    /**
     * The form that this JSON describes.
     *
     * @throws IllegalArgumentException saying what an administrator has to correct
     */
    public static ServiceForm read(JsonNode form) {
        return new FormReading(form).form();
    }

    private ServiceForm form() {
        demandPlainSchema();
        Conditions conditions = Conditions.read(schema.path("allOf"));
        Set<String> required = new HashSet<>(Written.names(schema.path("required"), "required"));
        List<FormField> fields = new ArrayList<>();
        for (String code : order()) {
            boolean always = required.remove(code);
            FieldReading field =
                    new FieldReading(code, schema.path("properties").path(code), words);
            fields.add(conditions.applied(field.read(always)));
        }
        Written.demand(required.isEmpty(), "There is no field " + required + ", which is required");
        words.demandNoOther();
        conditions.demandInOrder(fields);
        return new SchemaForm(fields, Schemas.compile(complete()), patterned());
    }

    private void demandPlainSchema() {
        Written.demandOnly(schema, KEYWORDS, "the schema");
        Written.demand(schema.path("$schema").asText(Schemas.DIALECT).equals(Schemas.DIALECT), "Only 2020-12 is known");
        Written.demand("object".equals(schema.path("type").asText()), "The type of the schema is \"object\"");
        JsonNode others = schema.path("additionalProperties");
        Written.demand(
                others.isMissingNode() || others.isBoolean() && !others.booleanValue(),
                "There are no additional properties");
        int fields = schema.path("properties").size();
        Written.demand(
                schema.path("properties").isObject() && fields > 0 && fields <= MOST_FIELDS,
                "A form has 1 to " + MOST_FIELDS + " properties");
    }

    /** The stated order, else that of the schema. */
    private List<String> order() {
        List<String> all = new ArrayList<>();
        schema.path("properties").fieldNames().forEachRemaining(all::add);
        List<String> stated = words.order();
        if (stated.isEmpty()) {
            return all;
        }
        Written.demand(
                stated.size() == all.size() && new HashSet<>(stated).equals(new HashSet<>(all)),
                "The order names each field once: " + all);
        return stated;
    }

    /** The schema with what holds for every form. */
    private ObjectNode complete() {
        ObjectNode complete = schema.deepCopy();
        complete.put("additionalProperties", false);
        complete.path("properties").forEach(property -> {
            if (FieldReading.isText(property) && !property.has("maxLength")) {
                ((ObjectNode) property).put("maxLength", FieldReading.SHORT_TEXT);
            }
        });
        return complete;
    }

    private Set<String> patterned() {
        Map<String, JsonNode> properties = new HashMap<>();
        schema.path("properties").properties().forEach(entry -> properties.put(entry.getKey(), entry.getValue()));
        properties.values().removeIf(property -> !property.has("pattern"));
        return properties.keySet();
    }
}
