// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u200C\u200D", "\u200F \n", "\uFEFF"})
    void takesWhatNobodySeesAsNothing(String typed) {
        assertThat(Texts.normal(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u001B", "\u0085", "\uFFFF", "\uDC00", "\uFDD0"})
    void keepsNoTextWithCharactersThatCannotBeKept(String character) {
        assertThat(Texts.isText("a" + character + "b")).isFalse();
    }

    @Test
    void keepsLinesAndTabs() {
        assertThat(Texts.isText("a\tb\nc")).isTrue();
        assertThat(Texts.isLine("a\tb")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202A", "\u202E", "\u2066", "\u2069", "\u2028", "\n"})
    void takesNoLineThatDisguisesTheTextAroundIt(String character) {
        assertThat(Texts.isLine("a" + character + "b")).isFalse();
    }

    @Test
    void takesTheMarksOfOrdinaryTyping() {
        assertThat(Texts.isLine("می\u200Cخواهم \u200E(1)\u200F 😀")).isTrue();
    }

    @Test
    void makesOneLineWithoutTricks() {
        assertThat(Texts.oneLine("a\u202Eb\nc\u2067d\u0007")).isEqualTo("ab cd");
    }

    @Test
    void countsCodePoints() {
        assertThat(Texts.length("😀😀")).isEqualTo(2);
    }

    @Test
    void cutsNoCharacterInHalf() {
        assertThat(Texts.beginning("a\uD83D\uDE00b", 2)).isEqualTo("a");
        assertThat(Texts.beginning("a\uD83D\uDE00b", 3)).isEqualTo("a\uD83D\uDE00");
        assertThat(Texts.beginning("ab", 2)).isEqualTo("ab");
    }
}
