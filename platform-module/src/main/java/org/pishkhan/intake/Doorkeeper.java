// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.intake;

import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import org.pishkhan.signin.AddressLimits;
import org.pishkhan.signin.AddressLimits.Deed;
import org.pishkhan.signin.Session;
import org.pishkhan.signin.Sessions;
import org.pishkhan.web.Call;
import org.pishkhan.web.Cookie;
import org.pishkhan.web.Refusal;

/** Knows citizens by their cookies, and turns away addresses that come too often. */
public final class Doorkeeper {

    private static final String SESSION = "pishkhan_session";
    private static final String BROWSER = "pishkhan_browser";
    private static final int BROWSER_BYTES = 16;

    private final Sessions sessions;
    private final AddressLimits limits;
    private final RandomGenerator random;

    public Doorkeeper(Sessions sessions, AddressLimits limits, RandomGenerator random) {
        this.sessions = sessions;
        this.limits = limits;
        this.random = random;
    }

    /** The running session of the caller. Asks the database whether it was revoked: to be called in a transaction. */
    Session session(Call call) {
        return running(call).orElseThrow(Refusal::notSignedIn);
    }

    /** The same; empty when the caller is not signed in. */
    Optional<Session> running(Call call) {
        return call.cookie(SESSION).flatMap(sessions::open);
    }

    /** The cookie with which this session goes on from now. */
    Cookie renewed(Session session, Call call) {
        return Cookie.untilClosed(SESSION, sessions.renew(session), call);
    }

    Cookie signedOut(Call call) {
        return Cookie.gone(SESSION, call);
    }

    /** The secret by which we know the caller's browser again, if it has one. */
    Optional<String> browser(Call call) {
        return call.cookie(BROWSER).filter(value -> value.matches("[0-9a-f]{" + 2 * BROWSER_BYTES + "}"));
    }

    String newBrowser() {
        byte[] secret = new byte[BROWSER_BYTES];
        random.nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    Cookie remembered(String browser, Call call) {
        return Cookie.untilClosed(BROWSER, browser, call);
    }

    /** Counts a deed of the caller's address; refuses it when it is one too many in this minute. */
    void count(Deed deed, Call call) {
        demand(limits.take(deed, call.client().address()));
    }

    /** Refuses the caller's address when it had its share of this deed; counts nothing. */
    void check(Deed deed, Call call) {
        demand(limits.refusal(deed, call.client().address()));
    }

    private static void demand(OptionalInt retryAfterSeconds) {
        if (retryAfterSeconds.isPresent()) {
            throw Refusal.tooMany(Duration.ofSeconds(retryAfterSeconds.getAsInt()));
        }
    }
}
