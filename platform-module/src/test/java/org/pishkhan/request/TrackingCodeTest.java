// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrackingCodeTest {

    @Test
    void isThirteenCharactersWithoutLookAlikes() {
        assertThat(TrackingCode.generate(new SecureRandom()).value()).matches("[2-9A-HJ-NP-Z]{13}");
        assertThat(TrackingCode.ALPHABET).hasSize(32).doesNotContain("0", "1", "I", "O");
    }

    @Test
    void forgivesHowItIsTyped() {
        TrackingCode code = TrackingCode.generate(new Random(7));
        String grouped = code.value().toLowerCase(Locale.ROOT).replaceAll("(.{4})", "$1-");

        assertThat(TrackingCode.parse(" " + grouped + "\u200F ")).contains(code);
        assertThat(TrackingCode.parse(persianDigits(code.value()))).contains(code);
    }

    @Test
    void noticesEveryWrongCharacter() {
        String code = TrackingCode.generate(new Random(7)).value();

        for (int i = 0; i < code.length(); i++) {
            for (char other : TrackingCode.ALPHABET.toCharArray()) {
                String wrong = code.substring(0, i) + other + code.substring(i + 1);
                assertThat(TrackingCode.parse(wrong).isPresent()).as(wrong).isEqualTo(wrong.equals(code));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "222222222222", "22222222222222", "0222222222222", "222222222222!", "۲"})
    void knowsNoMalformedCode(String typed) {
        assertThat(TrackingCode.parse(typed)).isEmpty();
    }

    @Test
    void canOnlyBeMadeWellFormed() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TrackingCode("2222222222223"));
    }

    /** A million requests, a thousand addresses that look up as often as they may, day and night, for any one status. */
    @Test
    void isNotGuessedWithinACentury() {
        double codes = Math.pow(TrackingCode.ALPHABET.length(), 12);
        double requests = 1e6;
        double triesPerYear = 1_000 * 10.0 * 60 * 24 * 365;
        double yearsToOneHit = codes / requests / triesPerYear;

        System.out.printf(
                Locale.ROOT,
                "Guessing a tracking code: %.2g codes, %.0g requests, %.2g tries a year from 1,000 addresses at 10 a"
                        + " minute (well-formed ones only): one hit in %.0f years%n",
                codes,
                requests,
                triesPerYear,
                yearsToOneHit);
        assertThat(yearsToOneHit).isGreaterThan(100);
    }

    private static String persianDigits(String text) {
        StringBuilder persian = new StringBuilder();
        text.chars()
                .forEach(character ->
                        persian.append((char) (Character.isDigit(character) ? '۰' + character - '0' : character)));
        return persian.toString();
    }
}
