// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.stage;

import java.net.URI;
import java.nio.file.Path;

/**
 * The running product that is tried.
 *
 * @param uri scheme, host and port
 * @param smsFile what its {@code log} gateway writes, as seen from here
 * @param administrator name and password, with a colon between them
 */
public record Target(URI uri, Path smsFile, String administrator) {

    /** Of the trial host, and of an Alfresco that nobody set up otherwise. */
    public static final String ADMINISTRATOR = "admin:admin";

    private static final String URI_PROPERTY = "pishkhan.target";
    private static final String SMS_PROPERTY = "pishkhan.sms.file";
    private static final String ADMINISTRATOR_PROPERTY = "pishkhan.admin";

    /** The one that the run names by system properties; a {@link TrialHost} if it names none. */
    public static Target ofRun() {
        String uri = System.getProperty(URI_PROPERTY, "");
        if (uri.isBlank()) {
            return TrialHost.target();
        }
        return new Target(
                URI.create(uri.replaceAll("/+$", "")),
                Path.of(required(SMS_PROPERTY)),
                System.getProperty(ADMINISTRATOR_PROPERTY, ADMINISTRATOR));
    }

    private static String required(String property) {
        String value = System.getProperty(property, "");
        if (value.isBlank()) {
            throw new IllegalStateException("The suite cannot run: set -D" + property + "=…");
        }
        return value;
    }
}
