// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * By which anybody who holds an answer may ask whether it is genuine. Says nothing about the request: it is random and leads
 * neither to a tracking code nor to a number.
 *
 * @param value 26 lower-case characters of an alphabet of 32 without look-alikes: 130 random bits
 */
public record VerificationId(String value) {

    private static final String ALPHABET = TrackingCode.ALPHABET.toLowerCase(Locale.ROOT);
    private static final int LENGTH = 26;

    public VerificationId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("Not the id of an answer");
        }
    }

    /** A new id; {@code random} must be cryptographically strong. */
    public static VerificationId generate(RandomGenerator random) {
        return new VerificationId(random.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining()));
    }

    /** Reads what a person typed from a print: capitals, blanks and Persian digits are forgiven; anything else is empty. */
    public static Optional<VerificationId> parse(String typed) {
        String value = Folding.digits(typed).replaceAll("[\\s\\p{Cf}]", "").toLowerCase(Locale.ROOT);
        return isWellFormed(value) ? Optional.of(new VerificationId(value)) : Optional.empty();
    }

    private static boolean isWellFormed(String value) {
        return value.length() == LENGTH && value.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0);
    }
}
