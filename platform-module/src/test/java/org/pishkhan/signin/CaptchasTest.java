// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.altcha.altcha.Altcha;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pishkhan.signin.Captchas.Challenge;
import org.pishkhan.signin.Captchas.Verdict;
import org.pishkhan.support.FakeSecretKeys;
import org.pishkhan.support.FakeSignInStore;
import org.pishkhan.support.SetClock;

class CaptchasTest {

    private static final Duration LIFETIME = Duration.ofMinutes(10);

    private final SetClock clock = SetClock.onAWorkingDay();
    private final FakeSignInStore store = new FakeSignInStore();
    private final CaptchaEffort effort = new CaptchaEffort(500, 600, 10, clock);
    private final Captchas captchas = new Captchas(store, new FakeSecretKeys(), LIFETIME, effort, clock);

    @Test
    void asksForSha256WithinTheLimit() {
        Challenge challenge = captchas.challenge();

        assertThat(challenge.algorithm()).isEqualTo("SHA-256");
        assertThat(challenge.challenge()).matches("[0-9a-f]{64}");
        assertThat(challenge.maxnumber()).isEqualTo(500);
    }

    @Test
    void neverAsksTheSame() {
        assertThat(captchas.challenge().challenge())
                .isNotEqualTo(captchas.challenge().challenge());
    }

    @Test
    void acceptsASolutionOnce() throws Exception {
        String solution = solved(captchas.challenge());

        assertThat(captchas.verify(solution)).isEqualTo(Verdict.ACCEPTED);
        assertThat(captchas.verify(solution)).isEqualTo(Verdict.USED);
    }

    @Test
    void knowsAUsedSolutionInAnyDress() throws Exception {
        Challenge challenge = captchas.challenge();
        captchas.verify(solved(challenge));
        JSONObject dressed = solution(challenge).put("took", 5);

        assertThat(captchas.verify(base64(dressed))).isEqualTo(Verdict.USED);
    }

    @Test
    void refusesAnExpiredSolution() throws Exception {
        String solution = solved(captchas.challenge());
        clock.pass(LIFETIME);

        assertThat(captchas.verify(solution)).isEqualTo(Verdict.INVALID);
    }

    @Test
    void refusesAChangedExpiry() throws Exception {
        Challenge challenge = captchas.challenge();
        JSONObject solution = solution(challenge);
        solution.put("salt", challenge.salt().replaceFirst("expires=[0-9]+", "expires=9999999999"));

        assertThat(captchas.verify(base64(solution))).isEqualTo(Verdict.INVALID);
    }

    @Test
    void refusesAWrongNumber() throws Exception {
        JSONObject solution = solution(captchas.challenge());
        solution.put("number", solution.getLong("number") + 1);

        assertThat(captchas.verify(base64(solution))).isEqualTo(Verdict.INVALID);
    }

    @Test
    void refusesAChallengeOfItsOwnMaking() throws Exception {
        Captchas others = new Captchas(store, purpose -> new byte[32], LIFETIME, effort, clock);

        assertThat(captchas.verify(solved(others.challenge()))).isEqualTo(Verdict.INVALID);
    }

    @Test
    void refusesAWeakerAlgorithm() throws Exception {
        JSONObject solution = solution(captchas.challenge()).put("algorithm", "SHA-1");

        assertThat(captchas.verify(base64(solution))).isEqualTo(Verdict.INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%%%", "e30=", "bnVsbA==", "W10=", "eyJhbGdvcml0aG0iOjF9"})
    void refusesWhatIsNoSolution(String solution) {
        assertThat(captchas.verify(solution)).isEqualTo(Verdict.INVALID);
    }

    @Test
    void asksForMoreUnderLoad() throws Exception {
        for (int i = 0; i < 20; i++) {
            captchas.challenge();
        }
        Challenge harder = captchas.challenge();

        assertThat(harder.maxnumber()).isEqualTo(600);
        assertThat(captchas.verify(solved(harder))).isEqualTo(Verdict.ACCEPTED);
    }

    private static String solved(Challenge challenge) throws Exception {
        return base64(solution(challenge));
    }

    private static JSONObject solution(Challenge challenge) throws Exception {
        long number = Altcha.solveChallenge(
                        challenge.challenge(), challenge.salt(), Altcha.Algorithm.SHA256, challenge.maxnumber(), 0)
                .number;
        return new JSONObject()
                .put("algorithm", challenge.algorithm())
                .put("challenge", challenge.challenge())
                .put("number", number)
                .put("salt", challenge.salt())
                .put("signature", challenge.signature());
    }

    private static String base64(JSONObject json) {
        return Base64.getEncoder().encodeToString(json.toString().getBytes(StandardCharsets.UTF_8));
    }
}
