// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pishkhan.request.InvalidField;
import org.pishkhan.request.Language;

class ProblemTextsTest {

    private final ProblemTexts texts = new ProblemTexts();

    @Test
    void callsAFieldOfTheServiceByItsTitle() {
        InvalidField field = InvalidField.of("form.city", "too-long", 20).titled("شهر", "City");

        assertThat(reason(field, Language.FA)).contains("«شهر»", "۲۰");
        assertThat(reason(field, Language.EN)).contains("\"City\"", "20");
    }

    @Test
    void hasWordsOfItsOwnForAllMembersOfAField() {
        InvalidField field =
                InvalidField.of("document.birth-certificate", "required").titled("تصویر شناسنامه", "Birth certificate");

        assertThat(reason(field, Language.FA)).isEqualTo("«تصویر شناسنامه» را پیوست کنید.");
        assertThat(reason(field, Language.EN)).isEqualTo("Attach \"Birth certificate\".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-09-23; 2026-10-22; 2; از ۱۴۰۵/۰۷/۰۱ تا ۱۴۰۵/۰۷/۳۰; from 1405/07/01 to 1405/07/30",
                "2026-09-23; ''; 1; از ۱۴۰۵/۰۷/۰۱; on 1405/07/01",
                "''; 2026-10-22; 0; در ۱۴۰۵/۰۷/۳۰; until 1405/07/30",
            })
    void tellsWhenAServiceIsOpen(String opens, String closes, int known, String persian, String english) {
        InvalidField field = InvalidField.of("service", "closed", opens, closes, known);

        assertThat(reason(field, Language.FA)).contains(persian).doesNotContain("{");
        assertThat(reason(field, Language.EN)).contains(english).doesNotContain("{");
    }

    @Test
    void saysOfANameThatNobodyKnowsThatItIsToBeLeftOut() {
        assertThat(reason(InvalidField.of("form.zzz", "unknown"), Language.EN)).startsWith("Leave \"form.zzz\" out");
    }

    private String reason(InvalidField field, Language language) {
        return texts.invalidParams(List.of(field), language).get(0).get("reason");
    }
}
