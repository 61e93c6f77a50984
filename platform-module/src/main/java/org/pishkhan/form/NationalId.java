// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.form;

/** National IDs of Iran (کد ملی): ten digits, the last of which tests the others. */
final class NationalId {

    private static final int DIGITS = 10;
    private static final int DIVISOR = 11;

    private NationalId() {}

    static boolean isOne(String text) {
        if (!text.matches("[0-9]{10}") || text.chars().distinct().count() == 1) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < DIGITS - 1; i++) {
            sum += digit(text, i) * (DIGITS - i);
        }
        int rest = sum % DIVISOR;
        return digit(text, DIGITS - 1) == (rest < 2 ? rest : DIVISOR - rest);
    }

    private static int digit(String text, int index) {
        return text.charAt(index) - '0';
    }
}
