// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.pishkhan.platform.SecretKeys;
import org.pishkhan.request.Digests;
import org.pishkhan.request.Folding;
import org.pishkhan.request.Language;
import org.pishkhan.request.MobileNumber;
import org.pishkhan.signin.SignInStore.CodeRecord;
import org.pishkhan.sms.OneTimeLane;

/**
 * Codes of six digits that prove a mobile number: bound to the browser that asked and to a purpose, kept salted and hashed
 * alone, good for one use. Wrong tries count against the code they were tried on, so nobody makes the code of another browser
 * void; all codes of a number together allow as many guesses a day as {@link CodeRules#perDay} times {@link CodeRules#tries}.
 * Runs in the caller's transaction, which must commit whatever is answered.
 */
public final class OneTimeCodes {

    private static final int CODES = 1_000_000;
    private static final int SALT_BYTES = 16;
    private static final Duration DAY = Duration.ofDays(1);

    private final SignInStore store;
    private final OneTimeLane lane;
    private final Digests digests;
    private final CodeRules rules;
    private final Clock clock;
    private final RandomGenerator random;

    public OneTimeCodes(
            SignInStore store,
            OneTimeLane lane,
            SecretKeys keys,
            CodeRules rules,
            Clock clock,
            RandomGenerator random) {
        this.store = store;
        this.lane = lane;
        this.digests = new Digests(keys.forPurpose("one-time-code"));
        this.rules = rules;
        this.clock = Clock.tick(clock, Duration.ofMillis(1));
        this.random = random;
    }

    /**
     * What came of asking for a code.
     *
     * @param expiresInSeconds how long this browser's code can still be used, 0 when it has none
     * @param resendAfterSeconds when asking again leads to a new code
     * @param sent whether a code was sent now
     */
    public record Receipt(long expiresInSeconds, long resendAfterSeconds, boolean sent) {}

    /**
     * Sends a new code once the transaction commits, unless it is too early or the number used up its allowance.
     *
     * @param browser an unguessable value that only this browser has
     * @param purpose what the code will be good for, for example {@code sign-in}
     */
    public Receipt request(MobileNumber mobile, String browser, String purpose, Language language) {
        Instant now = clock.instant();
        String number = digests.of("mobile", mobile.e164());
        List<Instant> sends = store.sends(number, now.minus(DAY));
        SendingTimes times = new SendingTimes(rules, sends);
        if (times.next().isAfter(now)) {
            return new Receipt(remaining(number, browser, purpose, now), seconds(now, times.next()), false);
        }
        String code = String.format(Locale.ROOT, "%06d", random.nextInt(CODES));
        store.putCode(record(number, browser, purpose, code, now.plus(rules.lifetime())));
        store.addSend(number, now);
        lane.send(mobile, code, language, now.plus(rules.lifetime()));
        return new Receipt(
                rules.lifetime().toSeconds(), seconds(now, times.with(now).next()), true);
    }

    /**
     * Whether this is the code, and uses it up if so. A wrong code, a void one, another browser's and a number without any
     * are one and the same {@code false}.
     *
     * @param typed digits of any script, blanks are forgiven
     */
    public boolean verify(MobileNumber mobile, String typed, String browser, String purpose) {
        String number = digests.of("mobile", mobile.e164());
        Optional<CodeRecord> kept = store.code(number, browserDigest(browser), purpose);
        CodeRecord record = kept.orElseGet(() -> record(number, browser, purpose, "", Instant.EPOCH));
        boolean right = isEqual(record.codeDigest(), codeDigest(record.salt(), digits(typed)));
        if (kept.isEmpty() || isVoid(record)) {
            return false;
        }
        if (right) {
            store.removeCode(record);
        } else {
            store.countTry(record);
        }
        return right;
    }

    private boolean isVoid(CodeRecord record) {
        return record.tries() >= rules.tries() || !record.expiresAt().isAfter(clock.instant());
    }

    private long remaining(String number, String browser, String purpose, Instant now) {
        return store.code(number, browserDigest(browser), purpose)
                .filter(record -> !isVoid(record))
                .map(record -> seconds(now, record.expiresAt()))
                .orElse(0L);
    }

    private CodeRecord record(String number, String browser, String purpose, String code, Instant expiresAt) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        String salted = HexFormat.of().formatHex(salt);
        return new CodeRecord(number, browserDigest(browser), purpose, salted, codeDigest(salted, code), 0, expiresAt);
    }

    private String browserDigest(String browser) {
        return digests.of("browser", browser);
    }

    private String codeDigest(String salt, String code) {
        return digests.of("code", salt, code);
    }

    private static String digits(String typed) {
        return Folding.digits(typed).replaceAll("[\\s\\p{Z}\\p{Cf}\\p{Pd}]", "");
    }

    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    /** Rounded up, so that whoever waits so long does not come too early. */
    private static long seconds(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).plusMillis(999).toSeconds());
    }
}
