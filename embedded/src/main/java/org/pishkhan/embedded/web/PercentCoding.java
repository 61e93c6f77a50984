// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Decodes {@code %xx} as UTF-8 and leaves {@code +} alone, as {@code URLDecoder} of surf does. */
final class PercentCoding {
    private PercentCoding() {}

    /** Decodes; {@link IllegalArgumentException} for an escape that is cut off or not hexadecimal. */
    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            if (text.charAt(i) != '%') {
                decoded.append(text.charAt(i++));
                continue;
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (; i < text.length() && text.charAt(i) == '%'; i += 3) {
                bytes.write(octet(text, i));
            }
            decoded.append(bytes.toString(StandardCharsets.UTF_8));
        }
        return decoded.toString();
    }

    private static int octet(String text, int percent) {
        if (percent + 3 > text.length()) {
            throw new IllegalArgumentException("Incomplete escape at the end");
        }
        return Integer.parseInt(text.substring(percent + 1, percent + 3), 16);
    }
}
