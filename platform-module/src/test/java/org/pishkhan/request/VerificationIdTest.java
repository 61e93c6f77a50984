// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationIdTest {

    private final Random random = new Random(1405);

    @Test
    void usesTheWholeAlphabetAtEveryPlace() {
        String all = Stream.generate(() -> VerificationId.generate(random).value())
                .limit(500)
                .collect(Collectors.joining());

        for (int place = 0; place < 26; place++) {
            int at = place;
            assertThat(Stream.iterate(at, index -> index < all.length(), index -> index + 26)
                            .map(all::charAt)
                            .distinct())
                    .as("characters at place %d", at)
                    .hasSize(32);
        }
    }

    @Test
    void forgivesHowAnIdIsTyped() {
        VerificationId id = VerificationId.generate(random);
        String typed = " " + id.value().toUpperCase(Locale.ROOT).replace('2', '۲') + "\u200f ";

        assertThat(VerificationId.parse(typed)).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "2222222222222", "23456789abcdefghjklmnpqr/.", "23456789abcdefghjklmnpqrst2"})
    void knowsNothingElse(String typed) {
        assertThat(VerificationId.parse(typed)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new VerificationId(typed));
    }
}
