// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.pishkhan.platform.SecretKeys;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keys derived from the one secret in the database: HMAC-SHA256 of the purpose, as in the expand step of HKDF (RFC 5869). */
public final class JdbcSecretKeys implements SecretKeys {

    static final String NAME = "installation";

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte FIRST_BLOCK = 1;

    private final byte[] secret;

    public JdbcSecretKeys(JdbcTemplate jdbc) {
        String select = "select secret from pishkhan_secret where secret_name = ?";
        this.secret = HexFormat.of().parseHex(jdbc.queryForObject(select, String.class, NAME));
    }

    @Override
    public byte[] forPurpose(String purpose) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update(FIRST_BLOCK);
            return mac.doFinal();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
