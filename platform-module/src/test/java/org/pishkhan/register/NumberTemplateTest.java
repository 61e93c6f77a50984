// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTemplateTest {

    @ParameterizedTest
    @CsvSource({
        "{year}/{desk}/{n:5}, 1405/central/00042",
        "{n}, 42",
        "{secretariat}-{n:1}-{year}, office-42-1405",
        "ب/{n:3}, ب/042",
        "$1{n}\\, $142\\"
    })
    void writesNumbers(String template, String number) {
        assertThat(new NumberTemplate(template).write(1405, "central", "office", 42))
                .isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"99999, 1405/99999", "100000, 1405/100000"})
    void neverCutsALargeNumber(long ordinal, String number) {
        assertThat(new NumberTemplate("{year}/{n:5}").write(1405, "central", "office", ordinal))
                .isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{year}/{desk}", "n", "{n:0}", "{n:10}"})
    void refusesATemplateWithoutTheOrdinal(String template) {
        assertThatIllegalArgumentException().isThrownBy(() -> new NumberTemplate(template));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{n}/{month}", "{n}{", "{n}}", "{n}{year:2}", "{n}{N}", "{n}{}", "{n}\n{x}"})
    void refusesUnknownPlaceholders(String template) {
        assertThatIllegalArgumentException().isThrownBy(() -> new NumberTemplate(template));
    }
}
