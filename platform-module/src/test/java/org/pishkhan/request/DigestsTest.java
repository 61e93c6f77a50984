// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigestsTest {

    private final Digests digests = new Digests(new byte[32]);

    @Test
    void areTheSameForTheSame() {
        assertThat(digests.of("a", "b")).isEqualTo(digests.of("a", "b")).matches("[0-9a-f]{64}");
    }

    @Test
    void noticeWhereAPartEnds() {
        assertThat(digests.of("ab", "c")).isNotEqualTo(digests.of("a", "bc"));
        assertThat(digests.of("ab", "")).isNotEqualTo(digests.of("ab"));
    }

    @Test
    void dependOnTheKey() {
        byte[] other = new byte[32];
        other[0] = 1;

        assertThat(new Digests(other).of("a")).isNotEqualTo(digests.of("a"));
    }
}
