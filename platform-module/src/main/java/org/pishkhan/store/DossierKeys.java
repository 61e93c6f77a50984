// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.util.HexFormat;
import java.util.UUID;
import org.pishkhan.platform.SecretKeys;
import org.pishkhan.request.Digests;
import org.pishkhan.request.MobileNumber;
import org.pishkhan.request.TrackingCode;

/**
 * Keys that lead to dossiers without a query and say nothing to whom does not know the secret: the node id of a tracking code,
 * and the key of a mobile number.
 */
public final class DossierKeys {

    /** RFC 9562, version 8: our own bits, with version and variant where every reader of UUIDs expects them. */
    private static final long VERSION_8 = 0x8000L;

    private static final long VERSION_BITS = 0xF000L;
    private static final long VARIANT = 0x8000000000000000L;
    private static final long VARIANT_BITS = 0xC000000000000000L;
    private static final int DIGITS_OF_LONG = 16;

    private final Digests codes;
    private final Digests owners;

    public DossierKeys(SecretKeys secrets) {
        this.codes = new Digests(secrets.forPurpose("tracking-code"));
        this.owners = new Digests(secrets.forPurpose("owner"));
    }

    /** The uuid of the dossier's node; the database lets only one node have it. */
    public String nodeId(TrackingCode code) {
        String digest = codes.of(code.value());
        long high = HexFormat.fromHexDigitsToLong(digest, 0, DIGITS_OF_LONG);
        long low = HexFormat.fromHexDigitsToLong(digest, DIGITS_OF_LONG, 2 * DIGITS_OF_LONG);
        return new UUID(high & ~VERSION_BITS | VERSION_8, low & ~VARIANT_BITS | VARIANT).toString();
    }

    /** What all requests of a number have in common, 64 hexadecimal characters. */
    public String ownerKey(MobileNumber mobile) {
        return owners.of(mobile.e164());
    }
}
