// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.form;

import com.networknt.schema.ValidationMessage;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.pishkhan.catalogue.FieldType;
import org.pishkhan.catalogue.FormField;
import org.pishkhan.request.InvalidField;

/** Turns what the library says of a form into refused fields: one reason for each, the first. */
final class Judgement {

    private final Map<String, FormField> fields;
    private final Map<String, InvalidField> refused;

    /** @param refused by field, what was refused before; more is put in */
    Judgement(Map<String, FormField> fields, Map<String, InvalidField> refused) {
        this.fields = fields;
        this.refused = refused;
    }

    void add(ValidationMessage message) {
        String code = message.getType().equals("required")
                ? message.getProperty()
                : message.getInstanceLocation().getName(-1);
        FormField field = fields.get(code);
        if (field != null) {
            refused.putIfAbsent(code, judged(field, message));
        }
    }

    /**
     * In the order of the form, behind what the form does not know.
     *
     * @param filesAreNamed whether a file that is not there is missed
     */
    List<InvalidField> refused(boolean filesAreNamed) {
        refused.values().removeIf(refusal -> refusal.code().equals("unexpected") && isUndecided(refusal));
        refused.keySet().removeIf(code -> !filesAreNamed && isMissingFile(code));
        List<String> order = List.copyOf(fields.keySet());
        return refused.entrySet().stream()
                .sorted(Comparator.comparing(entry -> order.indexOf(entry.getKey())))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What decides about the field is wrong itself: that is to be corrected first. */
    private boolean isUndecided(InvalidField refusal) {
        return fields.values().stream()
                .filter(field -> name(field).equals(refusal.name()))
                .flatMap(field -> field.showWhen().stream())
                .anyMatch(condition -> refused.containsKey(condition.field()));
    }

    private boolean isMissingFile(String code) {
        return fields.containsKey(code)
                && fields.get(code).type() == FieldType.FILE
                && refused.get(code).code().equals("required");
    }

    private static InvalidField judged(FormField field, ValidationMessage message) {
        Object limit =
                message.getArguments() == null || message.getArguments().length == 0 ? "" : message.getArguments()[0];
        return switch (message.getType()) {
            case "required" -> refusal(field, "required");
            case "false" -> refusal(field, "unexpected");
            case "maxLength" -> refusal(field, "too-long", limit);
            case "minLength" -> refusal(field, "too-short", limit);
            case "minimum" -> refusal(field, "too-small", limit);
            case "maximum" -> refusal(field, "too-great", limit);
            case "pattern" -> refusal(field, "pattern");
            default -> ofType(field, message);
        };
    }

    private static InvalidField ofType(FormField field, ValidationMessage message) {
        return switch (field.type()) {
            case NUMBER -> number(field, message);
            case DATE -> refusal(field, "not-a-date");
            case NATIONAL_ID -> refusal(field, "national-id");
            case PHONE -> phone(field, message);
            case CHOICE, YES_NO -> refusal(field, "not-a-choice");
            case TEXT, LONG_TEXT, FILE -> refusal(field, "malformed");
        };
    }

    private static InvalidField number(FormField field, ValidationMessage message) {
        if (message.getInstanceNode().isNumber()) {
            return refusal(field, "not-whole");
        }
        return refusal(field, "not-a-number");
    }

    private static InvalidField phone(FormField field, ValidationMessage message) {
        if (message.getSchemaNode().asText().equals("mobile")) {
            return refusal(field, "mobile");
        }
        return refusal(field, "phone");
    }

    static InvalidField refusal(FormField field, String code, Object... arguments) {
        return InvalidField.of(name(field), code, arguments)
                .titled(field.title().fa(), english(field));
    }

    private static String english(FormField field) {
        return field.title().en().isBlank() ? field.title().fa() : field.title().en();
    }

    private static String name(FormField field) {
        return (field.type() == FieldType.FILE ? "document." : "form.") + field.code();
    }
}
