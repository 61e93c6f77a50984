// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CaptchaTest {

    /** SHA-256 of {@code salt?expires=14321}, by sha256sum. */
    private static final String CHALLENGE = "8b7361f12887b5fab2ae8a3ec635480f0021fc985c5a98bfd3c34eec7f66667c";

    @Test
    void findsTheNumberThatTheChallengeHides() throws IOException {
        JsonNode payload = decoded(Captcha.solve(challenge(5_000)));

        assertThat(payload.path("number").asInt()).isEqualTo(4321);
        assertThat(payload.path("challenge").asText()).isEqualTo(CHALLENGE);
        assertThat(payload.path("salt").asText()).isEqualTo("salt?expires=1");
        assertThat(payload.path("signature").asText()).isEqualTo("signed");
        assertThat(payload.path("algorithm").asText()).isEqualTo("SHA-256");
    }

    @Test
    void failsWithAnotherNumberOnDemand() throws IOException {
        assertThat(decoded(Captcha.failed(challenge(5_000))).path("number").asInt())
                .isEqualTo(4322);
    }

    @Test
    void refusesAChallengeWithoutASolution() {
        assertThatThrownBy(() -> Captcha.solve(challenge(4_320))).isInstanceOf(IllegalArgumentException.class);
    }

    private static View challenge(int maxnumber) {
        return new View(new ObjectMapper()
                .valueToTree(Map.of(
                        "algorithm", "SHA-256",
                        "challenge", CHALLENGE,
                        "maxnumber", maxnumber,
                        "salt", "salt?expires=1",
                        "signature", "signed")));
    }

    private static JsonNode decoded(String payload) throws IOException {
        return new ObjectMapper().readTree(Base64.getDecoder().decode(payload));
    }
}
