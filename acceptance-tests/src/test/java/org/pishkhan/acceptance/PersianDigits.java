// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance;

/** Digits as an Iranian keyboard types them. */
final class PersianDigits {

    private PersianDigits() {}

    static String of(String text) {
        return text.chars()
                .map(character -> character >= '0' && character <= '9' ? character - '0' + '۰' : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static String folded(String text) {
        return text.chars()
                .map(character -> Character.isDigit(character) ? '0' + Character.digit(character, 10) : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
