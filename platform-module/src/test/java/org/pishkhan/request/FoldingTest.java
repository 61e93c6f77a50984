// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "كتاب, کتاب",
        "علي, علی",
        "می\u200Cخواهم, میخواهم",
        "مـــهـم, مهم",
        "سَلام, سلام",
        "ABC, abc",
        "۱۲۳, ١٢٣"
    })
    void makesSpellingsOfTheSameWordAlike(String one, String other) {
        assertThat(Folding.words(one)).isEqualTo(Folding.words(other));
    }

    @Test
    void changesNothingTheSecondTime() {
        String once = Folding.words("  كتاب‌هاي   ۱۲۳ ");

        assertThat(Folding.words(once)).isEqualTo(once).isEqualTo("کتابهای 123");
    }

    @Test
    void makesDigitsAscii() {
        assertThat(Folding.digits("۰۹۱۲-٣x")).isEqualTo("0912-3x");
    }
}
