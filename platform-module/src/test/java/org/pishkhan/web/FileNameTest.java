// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"تصویر شناسنامه.jpg", "نامه‌ها «نهایی».pdf", "a; b & 'c'.PNG", "گزارش ۱۴۰۵.docx", "x.y.zip"})
    void keepsAnHonestName(String name) {
        assertThat(FileName.parse(name)).map(FileName::name).contains(name);
    }

    @ParameterizedTest
    @MethodSource
    void makesAHostileNameHarmless(String hostile, String harmless) {
        assertThat(FileName.parse(hostile)).map(FileName::name).contains(harmless);
    }

    static Stream<Arguments> makesAHostileNameHarmless() {
        return Stream.of(
                Arguments.of("../../etc/passwd.pdf", "passwd.pdf"),
                Arguments.of("C:\\Users\\me\\letter.pdf", "letter.pdf"),
                Arguments.of("....pdf", "file.pdf"),
                Arguments.of(".htaccess.pdf", "htaccess.pdf"),
                Arguments.of("a\u0000b\u0007.pdf", "ab.pdf"),
                Arguments.of("gnp\u202Efdp.pdf", "gnpfdp.pdf"),
                Arguments.of("a\r\nSet-Cookie: x.pdf", "aSet-Cookie_ x.pdf"),
                Arguments.of("a\"b<c>d|e?f*.pdf", "a_b_c_d_e_f_.pdf"));
    }

    @Test
    void cutsALongNameAndKeepsItsExtension() {
        String name = FileName.parse("ن".repeat(400) + ".pdf").orElseThrow().name();

        assertThat(name).hasSize(255).endsWith(".pdf");
    }

    @Test
    void neverCutsACharacterInTwo() {
        String name =
                FileName.parse("a" + "😀".repeat(200) + ".pdf").orElseThrow().name();

        assertThat(name.length()).isBetween(250, 255);
        assertThat(name.codePoints()).noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "letter", "letter.", "letter.p df", "dir.pdf/letter", "a.<script>"})
    void hasNoNameWithoutAnExtension(String name) {
        assertThat(FileName.parse(name)).isEmpty();
    }
}
