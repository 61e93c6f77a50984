// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule: the sum of nine digits times 10 to 2, modulo 11; the tenth is the rest, or 11 less it from 2 on. */
class NationalIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"0073526649", "0000000019", "1234567891", "0000000086"})
    void isOne(String id) {
        assertThat(NationalId.isOne(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0073526641",
                "1234567890",
                "2222222222",
                "0000000000",
                "123456789",
                "12345678911",
                "",
                "۱۲۳۴۵۶۷۸۹۱"
            })
    void isNone(String text) {
        assertThat(NationalId.isOne(text)).isFalse();
    }
}
