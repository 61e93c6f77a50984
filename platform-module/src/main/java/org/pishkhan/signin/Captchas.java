// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.signin;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.altcha.altcha.Altcha;
import org.json.JSONObject;
import org.pishkhan.platform.SecretKeys;

/** Proof-of-work puzzles (ALTCHA version 1, SHA-256) that keep machines from asking for codes cheaply; each works once. */
public final class Captchas {

    private final SignInStore store;
    private final String key;
    private final Duration lifetime;
    private final CaptchaEffort effort;
    private final Clock clock;

    public Captchas(SignInStore store, SecretKeys keys, Duration lifetime, CaptchaEffort effort, Clock clock) {
        this.store = store;
        this.key = HexFormat.of().formatHex(keys.forPurpose("captcha"));
        this.lifetime = lifetime;
        this.effort = effort;
        this.clock = clock;
    }

    /** A puzzle in the field names of ALTCHA. */
    public record Challenge(String algorithm, String challenge, long maxnumber, String salt, String signature) {}

    /** What a solved puzzle is worth. */
    public enum Verdict {
        ACCEPTED,
        INVALID,
        USED
    }

    /** A fresh puzzle; nothing is kept of it. */
    public Challenge challenge() {
        Altcha.Challenge fresh = create(new Altcha.ChallengeOptions()
                .setAlgorithm(Altcha.Algorithm.SHA256)
                .setMaxNumber(effort.next())
                .setSecureRandomNumber(true)
                .setExpires(clock.instant().plus(lifetime).getEpochSecond())
                .setHmacKey(key));
        return new Challenge(fresh.algorithm, fresh.challenge, fresh.maxnumber, fresh.salt, fresh.signature);
    }

    /** Uses a solution up. {@code solution} is the base64 of ALTCHA's JSON. */
    public Verdict verify(String solution) {
        return read(solution).filter(this::isSolved).map(this::use).orElse(Verdict.INVALID);
    }

    private Verdict use(Altcha.Payload payload) {
        return expiry(payload)
                .filter(end -> end.isAfter(clock.instant()))
                .map(end -> store.useCaptcha(payload.challenge, end) ? Verdict.ACCEPTED : Verdict.USED)
                .orElse(Verdict.INVALID);
    }

    /** The library reads the clock of the machine; so the expiry is looked at here. */
    private static Optional<Instant> expiry(Altcha.Payload payload) {
        try {
            String expires = Altcha.extractParams(payload.salt).get("expires");
            return Optional.ofNullable(expires).map(Long::parseLong).map(Instant::ofEpochSecond);
        } catch (Exception notOurSalt) {
            return Optional.empty();
        }
    }

    private boolean isSolved(Altcha.Payload payload) {
        try {
            return Altcha.verifySolution(payload, key, false);
        } catch (Exception notASolution) {
            // declared as Exception by the library, and thrown for any odd input
            return false;
        }
    }

    private static Altcha.Challenge create(Altcha.ChallengeOptions options) {
        try {
            return Altcha.createChallenge(options);
        } catch (Exception everyJdkHasTheAlgorithms) {
            throw new IllegalStateException(everyJdkHasTheAlgorithms);
        }
    }

    private static Optional<Altcha.Payload> read(String solution) {
        try {
            byte[] json = Base64.getDecoder().decode(solution.strip());
            JSONObject fields = new JSONObject(new String(json, StandardCharsets.UTF_8));
            return Optional.of(payload(fields)).filter(read -> read.algorithm.equals("SHA-256"));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Altcha.Payload payload(JSONObject fields) {
        Altcha.Payload payload = new Altcha.Payload();
        payload.algorithm = fields.getString("algorithm");
        payload.challenge = fields.getString("challenge");
        payload.number = fields.getLong("number");
        payload.salt = fields.getString("salt");
        payload.signature = fields.getString("signature");
        return payload;
    }
}
