// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.pishkhan.catalogue.FieldType;
import org.pishkhan.catalogue.FormField;
import org.pishkhan.catalogue.FormField.Condition;
import org.pishkhan.catalogue.FormField.Option;
import org.pishkhan.catalogue.ServiceForm;
import org.pishkhan.request.FormValues;
import org.pishkhan.request.JalaliTime;
import org.pishkhan.request.Language;

/** Forms of services in JSON: what they ask, and what was filled in, as people read it. */
public final class FormShapes {

    private static final int MOST_FRACTION_DIGITS = 20;

    private final Wording words = new Wording("pishkhan-words");

    /** The fields, in the order in which they are asked. */
    public List<Map<String, Object>> fields(ServiceForm form, Language language) {
        return form.fields().stream()
                .map(field -> field(field, language).fields())
                .toList();
    }

    private static Shape field(FormField field, Language language) {
        return new Shape(language)
                .with("code", field.code())
                .with("title", field.title().in(language))
                .text("hint", field.hint().in(language))
                .with("type", field.type().code())
                .with("required", field.required())
                .with("maxLength", length(field.maxLength()))
                .with("min", field.min())
                .with("max", field.max())
                .with("options", options(field, language))
                .with("showWhen", field.showWhen().map(condition -> condition(condition, language)));
    }

    private static Optional<Integer> length(OptionalInt length) {
        return length.isPresent() ? Optional.of(length.getAsInt()) : Optional.empty();
    }

    private static Optional<List<Map<String, Object>>> options(FormField field, Language language) {
        return Optional.of(field.options())
                .filter(options -> !options.isEmpty())
                .map(options ->
                        options.stream().map(option -> option(option, language)).toList());
    }

    private static Map<String, Object> option(Option option, Language language) {
        return new Shape(language)
                .with("value", option.value())
                .with("title", option.title().in(language))
                .fields();
    }

    private static Map<String, Object> condition(Condition condition, Language language) {
        return new Shape(language)
                .with("field", condition.field())
                .with("values", condition.values())
                .fields();
    }

    /** What was filled in, in words; fields that the form does not have any more come last, under their codes. */
    List<Map<String, Object>> filled(FormValues values, ServiceForm form, Language language) {
        Map<String, Object> rest = new LinkedHashMap<>(values.values());
        List<Map<String, Object>> filled = new ArrayList<>();
        for (FormField field : form.fields()) {
            Object value = rest.remove(field.code());
            if (value != null) {
                filled.add(row(field.code(), field.title().in(language), shown(field, value, language), language));
            }
        }
        rest.forEach((code, value) -> filled.add(row(code, code, shown(value, language), language)));
        return filled;
    }

    private static Map<String, Object> row(String code, String title, String value, Language language) {
        return new Shape(language)
                .with("code", code)
                .with("title", title)
                .with("value", value)
                .fields();
    }

    private String shown(FormField field, Object value, Language language) {
        if (field.type() == FieldType.DATE && value instanceof String day) {
            return day(day, language);
        }
        return field.options().stream()
                .filter(option -> option.value().equals(value))
                .map(option -> option.title().in(language))
                .findFirst()
                .orElseGet(() -> shown(value, language));
    }

    /** The field may have been one of texts when it was filled in. */
    private static String day(String value, Language language) {
        try {
            return JalaliTime.format(LocalDate.parse(value), language);
        } catch (DateTimeParseException noDay) {
            return value;
        }
    }

    private String shown(Object value, Language language) {
        if (value instanceof Boolean answer) {
            return words.get(language, "form." + answer);
        }
        return value instanceof BigDecimal number ? digits(number, language) : value.toString();
    }

    /** Without marks between the thousands: it may be a year. */
    private static String digits(BigDecimal number, Language language) {
        NumberFormat format = NumberFormat.getInstance(Languages.locale(language));
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(MOST_FRACTION_DIGITS);
        return format.format(number);
    }
}
