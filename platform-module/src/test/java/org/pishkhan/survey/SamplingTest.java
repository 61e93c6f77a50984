// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamplingTest {

    @Test
    void asksAllUnlessAServiceIsNamed() {
        Sampling sampling = Sampling.of("all, general-letter:95/5,certificate:85/7.5");

        assertThat(sampling.sizeFor("")).isEmpty();
        assertThat(sampling.sizeFor("information-access")).isEmpty();
        assertThat(sampling.sizeFor("general-letter")).contains(new SampleSize(95, 5));
        assertThat(sampling.sizeFor("certificate")).contains(new SampleSize(85, 7.5));
    }

    @Test
    void asksASampleUnlessAServiceIsNamed() {
        Sampling sampling = Sampling.of("90/5,certificate:all");

        assertThat(sampling.sizeFor("")).contains(new SampleSize(90, 5));
        assertThat(sampling.sizeFor("certificate")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "some", "95", "95/", "99/5", "Certificate:all", "certificate:", "95/0"})
    void refusesWhatItCannotRead(String rules) {
        assertThatIllegalArgumentException().isThrownBy(() -> Sampling.of(rules));
    }
}
