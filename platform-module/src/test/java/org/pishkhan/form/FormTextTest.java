// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pishkhan.request.FormValues;

class FormTextTest {

    @Test
    void readsWhatItWrote() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("text", "«نقل» \"و\" \uD83D\uDE00\n");
        values.put("whole", new BigDecimal("1405"));
        values.put("fraction", new BigDecimal("17.25"));
        values.put("tiny", new BigDecimal("0.0000000001"));
        values.put("yes", true);
        FormValues form = new FormValues(values);

        assertThat(FormText.parse(FormText.write(form))).contains(form);
    }

    @Test
    void takesNullForAbsent() {
        assertThat(FormText.parse("{\"a\":null}")).contains(FormValues.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "5",
                "null",
                "{",
                "{}{}",
                "{\"a\":[]}",
                "{\"a\":{}}",
                "{\"a\":{\"b\":{\"c\":{}}}}",
                "{\"a\":1,\"a\":2}",
                "{\"a b\":1}",
                "{\"\":1}",
                "{\"a\":NaN}"
            })
    void readsNothingElse(String text) {
        assertThat(FormText.parse(text)).isEmpty();
    }

    @Test
    void goesNeitherDeepNorThroughEndlessNumbers() {
        assertThat(FormText.parse("{\"a\":".repeat(9_000) + "1" + "}".repeat(9_000)))
                .isEmpty();
        assertThat(FormText.parse("{\"a\":" + "9".repeat(15_000) + "}")).isEmpty();
    }
}
