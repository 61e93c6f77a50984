// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.sms;

import java.nio.file.Path;

/** The gateways that can be configured, by name. */
public final class Gateways {

    private Gateways() {}

    /** @param logFile where the gateway {@code log} writes */
    public static Gateway named(String name, String logFile) {
        return switch (name.strip()) {
            case "none" -> new NoneGateway();
            case "log" -> new LogGateway(Path.of(logFile));
            default -> throw new IllegalArgumentException("pishkhan.sms.gateway is none or log, not " + name);
        };
    }
}
