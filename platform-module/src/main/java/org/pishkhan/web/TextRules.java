// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pishkhan.request.InvalidField;
import org.pishkhan.request.InvalidInput;

/** What any text that comes in must be, whoever reads it then. */
final class TextRules {

    /** Control characters besides tab and line ends, halves of surrogate pairs, what is no character. */
    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r]]|[\\uFFFE\\uFFFF]");

    private TextRules() {}

    /** The text with line ends as {@code \n}; empty when it is blank. */
    static Optional<String> checked(String name, String text) {
        if (NOT_TEXT.matcher(text).find()) {
            throw new InvalidInput(InvalidField.of(name, "malformed"));
        }
        return text.isBlank() ? Optional.empty() : Optional.of(text.replace("\r\n", "\n"));
    }

    /** Strictly: what is no UTF-8 is refused instead of replaced. */
    static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }
}
