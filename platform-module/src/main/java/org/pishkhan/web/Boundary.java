// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The boundary between the parts of a form, from its content type (RFC 2046: at most 70 characters). */
final class Boundary {

    private static final Pattern FORM = Pattern.compile("multipart/form-data\\s*(;.*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*boundary\\s*=\\s*(\"([^\"]{1,70})\"|([^\\s;\"]{1,70}))", Pattern.CASE_INSENSITIVE);

    private Boundary() {}

    static byte[] of(Optional<String> contentType) {
        String type = contentType
                .map(String::strip)
                .filter(header -> FORM.matcher(header).matches())
                .orElseThrow(Refusal::wrongType);
        Matcher parameter = PARAMETER.matcher(type);
        if (!parameter.find()) {
            throw Refusal.unreadable("No boundary");
        }
        String boundary = parameter.group(2) != null ? parameter.group(2) : parameter.group(3);
        return boundary.getBytes(StandardCharsets.ISO_8859_1);
    }
}
