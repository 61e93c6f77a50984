// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Stands for values that must be compared but not be kept as they are: keyed digests (HMAC-SHA256) in hexadecimal. */
public final class Digests {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    public Digests(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** 64 characters for these parts in this order; where one part ends and the next begins matters. */
    public String of(String... parts) {
        Mac mac = mac();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
            mac.update(bytes);
        }
        return HexFormat.of().formatHex(mac.doFinal());
    }

    private Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
