// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.springframework.extensions.webscripts.WebScriptException;

/**
 * What an {@code Authorization: Basic} header holds: user and password, or a ticket (no user, or the user ROLE_TICKET).
 * Source: {@code org.alfresco.repo.security.authentication.Authorization}.
 */
sealed interface Credentials {
    record Password(String user, String password) implements Credentials {}

    record Ticket(String ticket) implements Credentials {}

    /**
     * Reads the header.
     *
     * @return empty without a header
     * @throws WebScriptException 401 for another scheme than Basic
     */
    static Optional<Credentials> of(String header) {
        if (header == null || header.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = header.split(" ");
        if (!parts[0].equalsIgnoreCase("basic")) {
            throw new WebScriptException(401, "Authorization '" + parts[0] + "' not supported.");
        }
        return Optional.of(decode(parts.length > 1 ? parts[1] : ""));
    }

    private static Credentials decode(String encoded) {
        String text;
        try {
            text = new String(Base64.getMimeDecoder().decode(encoded), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return new Password("", "");
        }
        int colon = text.indexOf(':');
        String user = colon < 0 ? "" : text.substring(0, colon);
        String secret = text.substring(colon + 1);
        return user.isEmpty() || user.equalsIgnoreCase("ROLE_TICKET") ? new Ticket(secret) : new Password(user, secret);
    }
}
