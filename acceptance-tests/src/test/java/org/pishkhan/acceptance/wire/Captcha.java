// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** Does what the captcha of the citizen page does: finds the number of an ALTCHA challenge by trying. */
public final class Captcha {

    private Captcha() {}

    /**
     * @param challenge {@code {algorithm, challenge, maxnumber, salt, signature}}
     * @return base64 of the solved payload
     */
    public static String solve(View challenge) {
        return payload(challenge.json(), numberOf(challenge.json()));
    }

    /** A well-formed payload whose number is wrong. */
    public static String failed(View challenge) {
        return payload(challenge.json(), numberOf(challenge.json()) + 1);
    }

    private static long numberOf(JsonNode challenge) {
        byte[] wanted = HexFormat.of().parseHex(challenge.path("challenge").asText());
        String salt = challenge.path("salt").asText();
        MessageDigest sha256 = sha256();
        for (long number = 0; number <= challenge.path("maxnumber").asLong(); number++) {
            byte[] tried = sha256.digest((salt + number).getBytes(StandardCharsets.UTF_8));
            if (Arrays.equals(tried, wanted)) {
                return number;
            }
        }
        throw new IllegalArgumentException("No number up to maxnumber solves " + challenge);
    }

    private static String payload(JsonNode challenge, long number) {
        ObjectNode solved = new ObjectMapper().createObjectNode();
        solved.set("algorithm", challenge.path("algorithm"));
        solved.set("challenge", challenge.path("challenge"));
        solved.put("number", number);
        solved.set("salt", challenge.path("salt"));
        solved.set("signature", challenge.path("signature"));
        return Base64.getEncoder().encodeToString(solved.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
