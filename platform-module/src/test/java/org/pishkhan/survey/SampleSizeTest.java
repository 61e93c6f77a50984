// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleSizeTest {

    /** As the usual tables have them (Cochran; Krejcie and Morgan for 95 per cent and a margin of 5). */
    @ParameterizedTest(name = "{0} % ± {1} of {2}: {3}")
    @CsvSource({
        "95, 5, 1, 1",
        "95, 5, 10, 10",
        "95, 5, 100, 80",
        "95, 5, 500, 218",
        "95, 5, 1000, 278",
        "95, 5, 10000, 370",
        "95, 5, 1000000000, 385",
        "95, 3, 1000000000, 1068",
        "90, 5, 1000, 214",
        "90, 5, 1000000000, 271",
        "90, 10, 1000000000, 68",
        "85, 5, 1000, 172",
        "85, 5, 1000000000, 208",
    })
    void isAsTheTablesSay(int confidence, double margin, long population, long size) {
        assertThat(new SampleSize(confidence, margin).of(population)).isEqualTo(size);
    }

    @Test
    void isNobodyOfNobody() {
        assertThat(new SampleSize(95, 5).of(0)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"80, 5", "99, 5", "95, 0", "95, -1", "95, 51", "95, NaN"})
    void refusesWhatNoTableKnows(int confidence, double margin) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SampleSize(confidence, margin));
    }
}
