// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.register;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a register number is written.
 *
 * @param pattern free characters with {@code {year}}, {@code {desk}}, {@code {secretariat}}, and at least once {@code {n}}
 *     or, with leading zeros up to a width of 1 to 9, {@code {n:5}}
 */
public record NumberTemplate(String pattern) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(year|desk|secretariat|n)(?:(?<=n):([1-9]))?\\}");
    private static final Pattern ORDINAL = Pattern.compile("\\{n(:[1-9])?\\}");

    public NumberTemplate {
        if (!ORDINAL.matcher(pattern).find()) {
            throw new IllegalArgumentException("A register number needs {n}: " + pattern);
        }
        if (PLACEHOLDER.matcher(pattern).replaceAll("").matches("(?s).*[{}].*")) {
            throw new IllegalArgumentException("Unknown placeholder in the template of register numbers: " + pattern);
        }
    }

    /** The number of the letter with this ordinal. */
    public String write(int year, String desk, String secretariat, long ordinal) {
        return PLACEHOLDER
                .matcher(pattern)
                .replaceAll(found -> Matcher.quoteReplacement(
                        switch (found.group(1)) {
                            case "year" -> String.valueOf(year);
                            case "desk" -> desk;
                            case "secretariat" -> secretariat;
                            default -> ordinal(found, ordinal);
                        }));
    }

    private static String ordinal(MatchResult placeholder, long ordinal) {
        String width = placeholder.group(2) == null ? "1" : placeholder.group(2);
        return String.format(Locale.ROOT, "%0" + width + "d", ordinal);
    }
}
