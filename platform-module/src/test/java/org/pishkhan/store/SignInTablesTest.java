// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.pishkhan.signin.SignInStore.CodeRecord;
import org.springframework.jdbc.core.JdbcTemplate;

/** Captchas, one-time codes and revoked sessions. */
class SignInTablesTest {

    private static final Instant NOW = Samples.NOW;

    private final MemoryTables tables = new MemoryTables();
    private final JdbcTemplate jdbc = tables.jdbc();

    @Test
    void takesACaptchaOnce() {
        JdbcSignInStore store = new JdbcSignInStore(jdbc);

        assertThat(store.useCaptcha("digest", NOW.plusSeconds(60))).isTrue();
        assertThat(store.useCaptcha("digest", NOW.plusSeconds(60))).isFalse();
    }

    @Test
    void keepsOneCodeForNumberBrowserAndPurpose() {
        JdbcSignInStore store = new JdbcSignInStore(jdbc);
        CodeRecord first = new CodeRecord("mobile", "browser", "sign-in", "salt", "digest", 0, NOW);
        CodeRecord second = new CodeRecord("mobile", "browser", "sign-in", "salz", "another", 0, NOW.plusSeconds(1));
        store.putCode(first);

        store.putCode(second);

        assertThat(store.code("mobile", "browser", "sign-in")).contains(second);
        assertThat(store.code("mobile", "another", "sign-in")).isEmpty();
        store.removeCode(first);
        assertThat(store.code("mobile", "browser", "sign-in")).isEmpty();
    }

    @Test
    void countsTheTriesOfOneCode() {
        JdbcSignInStore store = new JdbcSignInStore(jdbc);
        CodeRecord tried = new CodeRecord("mobile", "browser", "sign-in", "salt", "digest", 0, NOW);
        CodeRecord other = new CodeRecord("mobile", "another", "sign-in", "salt", "digest", 0, NOW);
        store.putCode(tried);
        store.putCode(other);

        store.countTry(tried);
        store.countTry(tried);

        assertThat(store.code("mobile", "browser", "sign-in").orElseThrow().tries())
                .isEqualTo(2);
        assertThat(store.code("mobile", "another", "sign-in")).contains(other);
    }

    @Test
    void forgetsWhatHasExpired() {
        JdbcSignInStore store = new JdbcSignInStore(jdbc);
        store.addSend("mobile", NOW);
        store.addSend("mobile", NOW.plusSeconds(60));
        store.revoke("session", NOW);
        store.revoke("session", NOW);

        store.forgetExpired(NOW.plusSeconds(1));

        assertThat(store.sends("mobile", NOW.minus(Duration.ofDays(1)))).containsExactly(NOW.plusSeconds(60));
        assertThat(store.isRevoked("session")).isFalse();
    }
}
