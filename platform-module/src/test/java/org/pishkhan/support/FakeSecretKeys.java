// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.support;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.pishkhan.platform.SecretKeys;

/** Keys that differ by purpose. */
public final class FakeSecretKeys implements SecretKeys {

    @Override
    public byte[] forPurpose(String purpose) {
        return Arrays.copyOf(purpose.repeat(32).getBytes(StandardCharsets.US_ASCII), 32);
    }
}
