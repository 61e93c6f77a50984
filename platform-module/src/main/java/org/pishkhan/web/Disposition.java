// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.nio.charset.StandardCharsets;

/** The header by which a browser saves a file instead of showing it (RFC 6266, RFC 8187). */
final class Disposition {

    private static final String PLAIN = "!#$&+-.^_`|~";

    private Disposition() {}

    /**
     * @param neutral ASCII name for those who cannot read the other
     * @param name in any script
     */
    static String attachment(String neutral, String name) {
        return "attachment; filename=\"" + neutral.replaceAll("[^A-Za-z0-9._-]", "_") + "\"; filename*=UTF-8''"
                + encoded(name);
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte value : name.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (value & 0xFF);
            boolean plain = character < 0x80 && (Character.isLetterOrDigit(character) || PLAIN.indexOf(character) >= 0);
            encoded.append(plain ? String.valueOf(character) : String.format("%%%02X", (int) character));
        }
        return encoded.toString();
    }
}
