// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import org.pishkhan.signin.Captchas.Challenge;

/** Finds the number of a captcha as a browser does, and dresses it as ALTCHA's widget does. */
public final class SolvedCaptcha {

    private SolvedCaptcha() {}

    /** The solution as the module takes it. */
    public static String of(Challenge challenge) {
        long number = 0;
        while (!sha256(challenge.salt() + number).equals(challenge.challenge())) {
            number++;
        }
        String json = String.format(
                "{\"algorithm\":\"SHA-256\",\"challenge\":\"%s\",\"number\":%d,\"salt\":\"%s\",\"signature\":\"%s\"}",
                challenge.challenge(), number, challenge.salt(), challenge.signature());
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
