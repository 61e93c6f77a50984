// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pishkhan.request.Folding;

/**
 * A file name that came from outside, made harmless for every file system, header and page it may reach. Persian names
 * stay as they are, with their zero-width non-joiners.
 *
 * @param name at most 255 characters
 * @param extension its extension in lower case, without the dot
 */
record FileName(String name, String extension) {

    private static final int LONGEST = 255;
    private static final int LONGEST_EXTENSION = 10;
    private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]{1," + LONGEST_EXTENSION + "}");

    /** Controls, format and bidi characters but ZWNJ, lone surrogates, private use, line and paragraph separators. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}\\uFFFD&&[^\\u200C]]");

    private static final Pattern RESERVED = Pattern.compile("[\"*<>?|:]");

    /** Reads the name that a client gave, a path or not; empty when it has no extension. */
    static Optional<FileName> parse(String given) {
        String name = harmless(given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1));
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String written = name.substring(dot + 1).strip();
        String extension = Folding.digits(written).toLowerCase(Locale.ROOT);
        return EXTENSION.matcher(extension).matches()
                ? Optional.of(new FileName(stem(name.substring(0, dot), extension) + "." + written, extension))
                : Optional.empty();
    }

    private static String harmless(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String visible = INVISIBLE.matcher(composed).replaceAll("");
        return RESERVED.matcher(visible).replaceAll("_").replaceAll("\\s+", " ");
    }

    private static String stem(String text, String extension) {
        String trimmed = text.replaceAll("^[\\s.\\u200C]+|[\\s.\\u200C]+$", "");
        String stem = trimmed.isEmpty() ? "file" : trimmed;
        int most = LONGEST - extension.length() - 1;
        if (stem.length() <= most) {
            return stem;
        }
        return stem.substring(0, Character.isHighSurrogate(stem.charAt(most - 1)) ? most - 1 : most);
    }
}
