// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.stage;

import java.net.URI;
import java.nio.file.Path;

/**
 * The running product that is tried, from system properties; {@link TrialHost} sets them when nobody else did.
 *
 * @param uri scheme, host and port
 * @param smsFile what its {@code log} gateway writes, as seen from here
 * @param administrator name and password, with a colon between them
 */
public record Target(URI uri, Path smsFile, String administrator) {

    static final String URI_PROPERTY = "pishkhan.target";
    static final String SMS_PROPERTY = "pishkhan.sms.file";
    private static final String ADMINISTRATOR_PROPERTY = "pishkhan.admin";

    public static Target ofRun() {
        return new Target(
                URI.create(required(URI_PROPERTY).replaceAll("/+$", "")),
                Path.of(required(SMS_PROPERTY)),
                System.getProperty(ADMINISTRATOR_PROPERTY, "admin:admin"));
    }

    private static String required(String property) {
        String value = System.getProperty(property, "");
        if (value.isBlank()) {
            throw new IllegalStateException("The suite cannot run: set -D" + property + "=…");
        }
        return value;
    }
}
