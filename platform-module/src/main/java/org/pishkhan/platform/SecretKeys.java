// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.platform;

/** The secret that is generated at installation and shared by all nodes. */
public interface SecretKeys {

    /** 32 bytes derived from the secret for one purpose, such as {@code tracking-code} or {@code session}. */
    byte[] forPurpose(String purpose);
}
