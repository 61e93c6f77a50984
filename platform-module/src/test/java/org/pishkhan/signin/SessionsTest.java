// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pishkhan.platform.SecretKeys;
import org.pishkhan.support.FakeSecretKeys;
import org.pishkhan.support.FakeSignInStore;
import org.pishkhan.support.People;
import org.pishkhan.support.SetClock;

class SessionsTest {

    private final SetClock clock = SetClock.onAWorkingDay();
    private final FakeSignInStore store = new FakeSignInStore();
    private final Sessions sessions = sessions(new FakeSecretKeys());

    @Test
    void opensItsOwnToken() {
        Session session = sessions.start(People.MARYAM);

        assertThat(sessions.open(sessions.renew(session))).contains(session);
    }

    @Test
    void hasAnUnguessableId() {
        assertThat(sessions.start(People.MARYAM).id())
                .matches("[0-9a-f]{32}")
                .isNotEqualTo(sessions.start(People.MARYAM).id());
    }

    @Test
    void showsNothingOfTheNumber() {
        String token = sessions.renew(sessions.start(People.MARYAM));

        assertThat(token).matches("[A-Za-z0-9_-]+").doesNotContain("9121234567");
        assertThat(new String(Base64.getUrlDecoder().decode(token), StandardCharsets.ISO_8859_1))
                .doesNotContain("9121234567");
    }

    @Test
    void endsUnusedAfterHalfAnHour() {
        String token = sessions.renew(sessions.start(People.MARYAM));
        clock.pass(Duration.ofMinutes(30).minusSeconds(1));
        assertThat(sessions.open(token)).isPresent();
        clock.pass(Duration.ofSeconds(1));

        assertThat(sessions.open(token)).isEmpty();
    }

    @Test
    void slidesWhileItIsUsed() {
        Session session = sessions.start(People.MARYAM);
        clock.pass(Duration.ofMinutes(29));
        String renewed = sessions.renew(session);
        clock.pass(Duration.ofMinutes(29));

        assertThat(sessions.open(renewed)).isPresent();
    }

    @Test
    void endsAfterFourHoursInAnyCase() {
        Session session = sessions.start(People.MARYAM);
        String token = sessions.renew(session);
        for (int i = 0; i < 9; i++) {
            clock.pass(Duration.ofMinutes(26));
            token = sessions.renew(sessions.open(token).orElseThrow());
        }
        clock.pass(Duration.ofMinutes(5));
        assertThat(sessions.open(token)).isPresent();
        assertThat(sessions.expiresAt(sessions.open(token).orElseThrow()))
                .isEqualTo(session.issuedAt().plus(Duration.ofHours(4)));
        clock.pass(Duration.ofMinutes(1));

        assertThat(sessions.open(token)).isEmpty();
    }

    @Test
    void endsAtOnceWhenRevoked() {
        Session session = sessions.start(People.MARYAM);
        String token = sessions.renew(session);

        sessions.revoke(session);

        assertThat(sessions.open(token)).isEmpty();
        assertThat(store.revoked())
                .containsEntry(session.id(), session.issuedAt().plus(Duration.ofHours(4)));
    }

    @Test
    void refusesATokenThatWasChanged() {
        String token = sessions.renew(sessions.start(People.MARYAM));

        for (int i = 0; i < token.length() - 1; i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(sessions.open(token.substring(0, i) + other + token.substring(i + 1)))
                    .isEmpty();
        }
    }

    @Test
    void refusesTheTokenOfAnotherInstallation() {
        Sessions others = sessions(purpose -> new byte[32]);

        assertThat(sessions.open(others.renew(others.start(People.MARYAM)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "====", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "سلام"})
    void refusesWhatIsNoToken(String token) {
        assertThat(sessions.open(token)).isEmpty();
    }

    @Test
    void refusesATokenOfEndlessLength() {
        assertThat(sessions.open("A".repeat(100_000))).isEmpty();
    }

    private Sessions sessions(SecretKeys keys) {
        return new Sessions(store, keys, Duration.ofMinutes(30), Duration.ofHours(4), clock, new Random(5));
    }
}
