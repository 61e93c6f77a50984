// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pishkhan.catalogue.FieldType;
import org.pishkhan.catalogue.FormField;
import org.pishkhan.catalogue.LocalText;
import org.pishkhan.catalogue.ServiceForm;
import org.pishkhan.request.FormValues;
import org.pishkhan.request.Language;
import org.pishkhan.request.Refusals;

class FormShapesTest {

    private static final FormField DAY = new FormField(
            "since",
            new LocalText("از تاریخ", "Since"),
            new LocalText("", ""),
            FieldType.DATE,
            false,
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty());

    @Test
    void showsDaysInTheJalaliCalendar() {
        assertThat(shown("2026-11-22")).isEqualTo("1405/09/01");
    }

    @Test
    void showsWhatWasFilledInBeforeTheFieldBecameOneOfDays() {
        assertThat(shown("last spring")).isEqualTo("last spring");
    }

    private static Object shown(String value) {
        return new FormShapes()
                .filled(new FormValues(Map.of("since", value)), new OneField(DAY), Language.EN)
                .get(0)
                .get("value");
    }

    private record OneField(FormField field) implements ServiceForm {

        @Override
        public List<FormField> fields() {
            return List.of(field);
        }

        @Override
        public FormValues checked(FormValues typed, Optional<Set<String>> documents, Refusals refusals) {
            return typed;
        }
    }
}
