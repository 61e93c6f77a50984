// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.pishkhan.platform.SecretKeys;
import org.pishkhan.request.MobileNumber;

/**
 * Sessions of citizens as sealed tokens: every node can open them, nobody else can read or make one. They end when unused
 * for a while, after the longest time in any case, and at once on every node when they are revoked.
 */
public final class Sessions {

    private static final int ID_BYTES = 16;

    private final SignInStore store;
    private final Seal seal;
    private final Duration idle;
    private final Duration longest;
    private final Clock clock;
    private final RandomGenerator random;

    /**
     * @param idle how long a session lives without being used
     * @param longest how long it lives at most
     */
    public Sessions(
            SignInStore store, SecretKeys keys, Duration idle, Duration longest, Clock clock, RandomGenerator random) {
        this.store = store;
        this.seal = new Seal(keys.forPurpose("session"), random);
        this.idle = idle;
        this.longest = longest;
        this.clock = Clock.tick(clock, Duration.ofSeconds(1));
        this.random = random;
    }

    /** A new session of a number that was proven just now; {@link #renew} makes its token. */
    public Session start(MobileNumber mobile) {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        Instant now = clock.instant();
        return new Session(HexFormat.of().formatHex(id), mobile, now, now);
    }

    /** The session of a token; empty when the token is not ours, or the session has ended or was revoked. */
    public Optional<Session> open(String token) {
        return seal.open(token)
                .flatMap(Sessions::read)
                .filter(session -> clock.instant().isBefore(expiresAt(session)))
                .filter(session -> !store.isRevoked(session.id()));
    }

    /** A token of this session, seen now. */
    public String renew(Session session) {
        return seal.close(String.join(
                " ",
                session.id(),
                session.mobile().e164(),
                String.valueOf(session.issuedAt().getEpochSecond()),
                String.valueOf(clock.instant().getEpochSecond())));
    }

    /** When it ends unless it is used again. */
    public Instant expiresAt(Session session) {
        Instant unused = session.lastSeenAt().plus(idle);
        Instant oldest = session.issuedAt().plus(longest);
        return unused.isBefore(oldest) ? unused : oldest;
    }

    /** Ends a session on every node. */
    public void revoke(Session session) {
        store.revoke(session.id(), session.issuedAt().plus(longest));
    }

    private static Optional<Session> read(String content) {
        String[] parts = content.split(" ");
        return parts.length == 4
                ? Optional.of(new Session(parts[0], new MobileNumber(parts[1]), seconds(parts[2]), seconds(parts[3])))
                : Optional.empty();
    }

    private static Instant seconds(String epoch) {
        return Instant.ofEpochSecond(Long.parseLong(epoch));
    }
}
