// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.pishkhan.catalogue.FieldType;
import org.pishkhan.catalogue.FormField;
import org.pishkhan.catalogue.ServiceForm;
import org.pishkhan.request.FormValues;
import org.pishkhan.request.InvalidField;
import org.pishkhan.request.Refusals;
import org.pishkhan.request.Texts;

/** A form whose answers are held against its schema. */
final class SchemaForm implements ServiceForm {

    private static final String FILE_IS_THERE = "file";

    private final Map<String, FormField> fields = new LinkedHashMap<>();
    private final JsonSchema schema;
    private final Set<String> patterned;

    /**
     * @param schema compiled
     * @param patterned texts that a pattern describes
     */
    SchemaForm(List<FormField> fields, JsonSchema schema, Set<String> patterned) {
        fields.forEach(field -> this.fields.put(field.code(), field));
        this.schema = schema;
        this.patterned = Set.copyOf(patterned);
    }

    @Override
    public List<FormField> fields() {
        return List.copyOf(fields.values());
    }

    @Override
    public FormValues checked(FormValues typed, Optional<Set<String>> documents, Refusals refusals) {
        Map<String, InvalidField> refused = new LinkedHashMap<>();
        Map<String, Object> values = spelled(typed, refused);
        ObjectNode tree = FormText.tree(cut(values));
        documents.ifPresent(
                there -> there.stream().filter(this::asksForFile).forEach(file -> tree.put(file, FILE_IS_THERE)));
        Judgement judgement = new Judgement(fields, refused);
        schema.validate(tree).forEach(judgement::add);
        judgement.refused(documents.isPresent()).forEach(refusals::add);
        return new FormValues(values);
    }

    /** In the order of the form, without blanks; what cannot even be looked at is refused. */
    private Map<String, Object> spelled(FormValues typed, Map<String, InvalidField> refused) {
        Map<String, Object> spelled = new HashMap<>();
        typed.values().forEach((code, value) -> {
            FormField field = fields.get(code);
            if (field == null || field.type() == FieldType.FILE) {
                refused.put(code, InvalidField.of("form." + code, "unknown"));
                return;
            }
            Object folded = Spelling.of(field, value, patterned.contains(code));
            if (folded instanceof String text && !isReadable(field, text)) {
                refused.put(code, Judgement.refusal(field, "malformed"));
            }
            if (!"".equals(folded)) {
                spelled.put(code, folded);
            }
        });
        return fields.keySet().stream()
                .filter(spelled::containsKey)
                .collect(Collectors.toMap(code -> code, spelled::get, (one, same) -> one, LinkedHashMap::new));
    }

    private static boolean isReadable(FormField field, String text) {
        return Texts.isText(text) && (field.type() == FieldType.LONG_TEXT || Texts.isLine(text));
    }

    /** Texts that are too long, no longer than it takes to see that: no pattern has to look at the rest. */
    private Map<String, Object> cut(Map<String, Object> values) {
        Map<String, Object> cut = new HashMap<>(values);
        cut.replaceAll((code, value) -> {
            OptionalInt most = fields.get(code).maxLength();
            return value instanceof String text && most.isPresent() && Texts.length(text) > most.getAsInt()
                    ? text.substring(0, text.offsetByCodePoints(0, most.getAsInt() + 1))
                    : value;
        });
        return cut;
    }
}
