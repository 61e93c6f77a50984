// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The code a citizen follows a request with, for life: 12 random characters of a 32-letter alphabet without look-alikes and
 * one check character of the same alphabet.
 *
 * @param value 13 upper-case characters without separators
 */
public record TrackingCode(String value) {

    /** Digits and letters without 0, 1, I and O. */
    static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int RANDOM_CHARACTERS = 12;
    private static final int BASE = ALPHABET.length();

    public TrackingCode {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("Not a tracking code");
        }
    }

    /** A new code; {@code random} must be cryptographically strong. */
    public static TrackingCode generate(RandomGenerator random) {
        StringBuilder code = new StringBuilder(RANDOM_CHARACTERS + 1);
        for (int i = 0; i < RANDOM_CHARACTERS; i++) {
            code.append(ALPHABET.charAt(random.nextInt(BASE)));
        }
        return new TrackingCode(code.append(checkCharacter(code)).toString());
    }

    /** Reads what a person typed: lower case, spaces and hyphens are forgiven; anything else malformed is empty. */
    public static Optional<TrackingCode> parse(String typed) {
        String value =
                Folding.digits(typed).replaceAll("[\\s\\p{Pd}\\p{Cf}]", "").toUpperCase(Locale.ROOT);
        return isWellFormed(value) ? Optional.of(new TrackingCode(value)) : Optional.empty();
    }

    private static boolean isWellFormed(String value) {
        return value.length() == RANDOM_CHARACTERS + 1
                && value.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0)
                && checkCharacter(value.substring(0, RANDOM_CHARACTERS)) == value.charAt(RANDOM_CHARACTERS);
    }

    /** Luhn's algorithm modulo 32: finds every single wrong character and nearly every swap of neighbours. */
    private static char checkCharacter(CharSequence characters) {
        int sum = 0;
        for (int i = characters.length() - 1, factor = 2; i >= 0; i--, factor = 3 - factor) {
            int addend = factor * ALPHABET.indexOf(characters.charAt(i));
            sum += addend / BASE + addend % BASE;
        }
        return ALPHABET.charAt((BASE - sum % BASE) % BASE);
    }
}
