// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A field of the form of a service.
 *
 * @param hint what is written beside it; empty when there is none
 * @param required whether it must be filled in, as long as it is shown
 * @param maxLength characters of a text
 * @param min least number, if there is one
 * @param max greatest number, if there is one
 * @param options of a choice
 * @param showWhen under which condition it is asked at all; always without one
 */
public record FormField(
        String code,
        LocalText title,
        LocalText hint,
        FieldType type,
        boolean required,
        OptionalInt maxLength,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        List<Option> options,
        Optional<Condition> showWhen) {

    public FormField {
        options = List.copyOf(options);
    }

    /** One of the values that a choice offers. */
    public record Option(String value, LocalText title) {}

    /**
     * That another field has one of these values.
     *
     * @param values texts of a choice, or truth values of a yes-no
     */
    public record Condition(String field, List<Object> values) {
        public Condition {
            values = List.copyOf(values);
        }
    }
}
