// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.pishkhan.platform.SecretKeys;
import org.pishkhan.request.MobileNumber;
import org.pishkhan.request.TrackingCode;

/**
 * Keys that lead to dossiers without a query and say nothing to whom does not know the secret: the node id of a tracking code,
 * and the key of a mobile number.
 */
final class DossierKeys {

    private static final String ALGORITHM = "HmacSHA256";
    /** RFC 9562, version 8: our own bits, with the version and variant where every reader of UUIDs expects them. */
    private static final long VERSION_8 = 0x8000L;

    private static final long VARIANT = 0x8000000000000000L;

    private final SecretKeys secrets;

    DossierKeys(SecretKeys secrets) {
        this.secrets = secrets;
    }

    /** The uuid of the dossier's node; the database lets only one node have it. */
    String nodeId(TrackingCode code) {
        ByteBuffer digest = ByteBuffer.wrap(digest("tracking-code", code.value()));
        long high = digest.getLong() & ~0xF000L | VERSION_8;
        long low = digest.getLong() & ~0xC000000000000000L | VARIANT;
        return new UUID(high, low).toString();
    }

    /** What all requests of a number have in common, 64 hexadecimal characters. */
    String ownerKey(MobileNumber mobile) {
        return HexFormat.of().formatHex(digest("owner", mobile.e164()));
    }

    private byte[] digest(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secrets.forPurpose(purpose), ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is part of every Java", e);
        }
    }
}
