// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworksTest {

    @ParameterizedTest
    @ValueSource(strings = {"256.1.1.1", "1.2.3.300", "999.999.999.999", "1.2.3", ".:1", "a.example", "1.2.3.4.5"})
    void asksNoNameServerForWhatIsNoAddress(String text) {
        assertThat(Networks.isLiteral(text)).isFalse();
        assertThat(Networks.address(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "255.255.255.255", "192.0.2.249", "010.001.000.009", "::", "2001:db8::1"})
    void readsEveryAddress(String text) {
        assertThat(Networks.address(text)).isPresent();
    }
}
