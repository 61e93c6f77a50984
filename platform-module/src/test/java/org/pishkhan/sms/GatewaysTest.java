// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class GatewaysTest {

    @Test
    void areKnownByName() {
        assertThat(Gateways.named("none", "unused").isOpen()).isFalse();
        assertThat(Gateways.named(" log ", "sms.jsonl").name()).isEqualTo("log");
    }

    @Test
    void refuseAnUnknownName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gateways.named("pigeon", "unused"))
                .withMessageContaining("pigeon");
    }
}
