// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.edge;

import static org.pishkhan.embedded.edge.Likeness.assertAlike;

import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pishkhan.embedded.EmbeddedHost;
import org.pishkhan.embedded.SolvedCaptcha;
import org.pishkhan.embedded.edge.Http.Reply;
import org.pishkhan.embedded.edge.Likeness.Kind;
import org.pishkhan.request.Language;
import org.pishkhan.request.MobileNumber;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.signin.Captchas;
import org.pishkhan.signin.OneTimeCodes;
import org.pishkhan.signin.Sessions;
import org.springframework.jdbc.core.JdbcTemplate;

/** What nobody learns from answers of the public edge, nor from how long they take. */
class EqualAnswersTest {

    private static final MobileNumber KNOWN = new MobileNumber("+989121234567");
    private static final MobileNumber UNKNOWN = new MobileNumber("+989127654321");
    private static final String BROWSER = "00112233445566778899aabbccddeeff";
    private static final String ANOTHER = "ff112233445566778899aabbccddeeff";
    private static final String MALFORMED = "NO-CODE";

    private static Desk desk;
    private static JdbcTemplate jdbc;
    private static String existing;

    private final Http anyone = new Http(desk.baseUrl());
    private final Random random = new Random(7);

    @BeforeAll
    static void start() {
        String many = "1000000";
        desk = new Desk(EmbeddedHost.options()
                .property("pishkhan.sms.gateway", "log")
                .property("pishkhan.signin.captcha.max-number", "1")
                .property("pishkhan.signin.captcha.max-number-under-load", "1")
                .property("pishkhan.signin.per-minute.code-requests", many)
                .property("pishkhan.signin.per-minute.unknown-look-ups", many)
                .property("pishkhan.signin.per-minute.wrong-codes", many));
        jdbc = desk.bean("pishkhan.store.jdbc", JdbcTemplate.class);
        existing = desk.filed().value();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void whetherANumberIsKnown() {
        assertAlike(
                new Kind("a code for a number that filed", () -> askingForACode(KNOWN)),
                new Kind("a code for a number never seen", () -> askingForACode(UNKNOWN)));
    }

    @Test
    void whyACodeWasWrong() {
        Kind wrong = new Kind("a wrong code", () -> {
            askedForACode();
            return signingIn(BROWSER);
        });
        Kind expired = new Kind("an expired code", () -> {
            askedForACode();
            jdbc.update("update pishkhan_otp set expires_at = 0");
            return signingIn(BROWSER);
        });
        Kind unasked = new Kind("a code that nobody asked for", () -> {
            jdbc.update("delete from pishkhan_otp");
            return signingIn(BROWSER);
        });

        assertAlike(wrong, expired);
        assertAlike(wrong, unasked);
    }

    @Test
    void whetherSomebodyElseAskedForACode() {
        Kind other = new Kind("a code of another browser", () -> {
            askedForACode();
            return signingIn(ANOTHER);
        });
        Kind unasked = new Kind("a code that nobody asked for", () -> {
            jdbc.update("delete from pishkhan_otp");
            return signingIn(ANOTHER);
        });

        assertAlike(other, unasked);
    }

    @Test
    void whetherATrackingCodeExists() {
        Kind others = new Kind("a request of somebody else", () -> reading(existing));
        Kind unknown = new Kind("a request that is not", () -> reading(newCode()));
        Kind malformed = new Kind("a request with an impossible code", () -> reading(MALFORMED));

        assertAlike(others, unknown);
        assertAlike(others, malformed);
    }

    @Test
    void whetherATrackingCodeIsWellFormed() {
        assertAlike(
                new Kind("the status of a request that is not", () -> lookingUp(newCode())),
                new Kind("the status of an impossible code", () -> lookingUp(MALFORMED)));
    }

    private Supplier<Reply> askingForACode(MobileNumber mobile) {
        jdbc.update("delete from pishkhan_otp_send");
        jdbc.update("delete from pishkhan_otp");
        Captchas captchas = desk.bean("pishkhan.signin.captchas", Captchas.class);
        Map<String, String> fields = Map.of("mobile", mobile.e164(), "captcha", SolvedCaptcha.of(captchas.challenge()));
        return () -> anyone.post("/public/otp", fields);
    }

    /** A code for the browser of the cookie, as if nobody ever asked before. */
    private void askedForACode() {
        jdbc.update("delete from pishkhan_otp_send");
        desk.write(() ->
                desk.bean("pishkhan.signin.codes", OneTimeCodes.class).request(KNOWN, BROWSER, "sign-in", Language.FA));
    }

    private Supplier<Reply> signingIn(String browser) {
        String cookie = "pishkhan_browser=" + browser;
        Map<String, String> fields = Map.of("mobile", KNOWN.e164(), "code", "no code");
        return () -> anyone.post("/public/sessions", fields, "Cookie", cookie);
    }

    private Supplier<Reply> reading(String code) {
        Sessions sessions = desk.bean("pishkhan.signin.sessions", Sessions.class);
        String cookie = "pishkhan_session=" + sessions.renew(sessions.start(UNKNOWN));
        return () -> anyone.get("/public/requests/" + code, "Cookie", cookie);
    }

    private Supplier<Reply> lookingUp(String code) {
        return () -> anyone.get("/public/status/" + code);
    }

    private String newCode() {
        return TrackingCode.generate(random).value();
    }
}
