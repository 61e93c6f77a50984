// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pishkhan.catalogue.FieldType;
import org.pishkhan.catalogue.FormField;
import org.pishkhan.catalogue.FormField.Condition;

/**
 * Which fields are asked under a condition. It is written as
 * {@code {"if": {"properties": {"a": {"enum": […]}}, "required": ["a"]}, "then": {"required": ["b"]}, "else": {"properties": {"b": false}}}}.
 */
final class Conditions {

    private static final Set<String> RULE = Set.of("if", "then", "else", "$comment");

    private final Map<String, Condition> shown = new HashMap<>();
    private final Set<String> required = new HashSet<>();

    private Conditions() {}

    static Conditions read(JsonNode allOf) {
        Written.demand(allOf.isMissingNode() || allOf.isArray(), "\"allOf\" is a list");
        Conditions conditions = new Conditions();
        allOf.forEach(conditions::rule);
        return conditions;
    }

    private void rule(JsonNode rule) {
        Written.demandOnly(rule, RULE, "a rule of \"allOf\"");
        Condition condition = condition(rule.path("if"));
        List<String> hidden = hidden(rule.path("else"));
        for (String field : hidden) {
            Written.demand(shown.put(field, condition) == null, "Two conditions for the field " + field);
        }
        if (rule.has("then")) {
            Written.demandOnly(rule.path("then"), Set.of("required"), "\"then\"");
            List<String> demanded = Written.names(rule.path("then").path("required"), "required");
            Written.demand(hidden.containsAll(demanded), "\"then\" requires what \"else\" does not hide: " + demanded);
            required.addAll(demanded);
        }
    }

    private static Condition condition(JsonNode test) {
        Written.demandOnly(test, Set.of("properties", "required"), "\"if\"");
        List<String> fields = Written.names(test.path("required"), "required");
        Written.demand(
                fields.size() == 1 && test.path("properties").size() == 1,
                "\"if\" is about one field, which it requires");
        JsonNode values = test.path("properties").path(fields.get(0));
        Written.demandOnly(values, Set.of("enum"), "the field in \"if\"");
        List<Object> wanted = new ArrayList<>();
        values.path("enum").forEach(value -> {
            Written.demand(value.isBoolean() || value.isTextual(), "\"if\" names texts, true or false");
            wanted.add(value.isBoolean() ? (Object) value.booleanValue() : value.textValue());
        });
        Written.demand(!wanted.isEmpty(), "\"if\" names at least one value");
        return new Condition(fields.get(0), wanted);
    }

    private static List<String> hidden(JsonNode otherwise) {
        Written.demandOnly(otherwise, Set.of("properties"), "\"else\"");
        List<String> hidden = new ArrayList<>();
        otherwise.path("properties").properties().forEach(entry -> {
            Written.demand(entry.getValue().isBoolean() && !entry.getValue().booleanValue(), "\"else\" says false");
            hidden.add(entry.getKey());
        });
        Written.demand(!hidden.isEmpty(), "\"else\" hides at least one field");
        return hidden;
    }

    /** The same field with its condition. */
    FormField applied(FormField field) {
        Optional<Condition> condition = Optional.ofNullable(shown.get(field.code()));
        Written.demand(
                !(field.required() && condition.isPresent()), field.code() + " cannot be both required and hidden");
        return new FormField(
                field.code(),
                field.title(),
                field.hint(),
                field.type(),
                field.required() || required.contains(field.code()),
                field.maxLength(),
                field.min(),
                field.max(),
                field.options(),
                condition);
    }

    /** Whoever fills the form in from top to bottom has answered what decides on a field before coming to it. */
    void demandInOrder(List<FormField> fields) {
        Map<String, FormField> before = new HashMap<>();
        for (FormField field : fields) {
            field.showWhen().ifPresent(condition -> demandDecided(before, field, condition));
            before.put(field.code(), field);
        }
        Written.demand(before.keySet().containsAll(shown.keySet()), "A condition is about fields that are not there");
    }

    private static void demandDecided(Map<String, FormField> before, FormField field, Condition condition) {
        FormField decides = before.get(condition.field());
        Written.demand(decides != null, field.code() + " comes before what decides about it");
        Set<Object> possible = new HashSet<>(decides.type() == FieldType.YES_NO ? List.of(true, false) : List.of());
        decides.options().forEach(option -> possible.add(option.value()));
        Written.demand(
                possible.containsAll(condition.values()),
                "What decides about " + field.code() + " is a choice or a yes-no, and has other values than "
                        + condition.values());
    }
}
