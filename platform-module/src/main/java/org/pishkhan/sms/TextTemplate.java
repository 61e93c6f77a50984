// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.sms;

import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A message with places to be filled in, such as {@code {code}}. */
record TextTemplate(String pattern) {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)\\}");

    /** What can be filled in. */
    enum Place {
        ORGANISATION,
        CODE,
        NUMBER,
        DESK,
        DUE,
        REASON,
        MINUTES,
        LINK;

        private static Place named(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    /** Fails for a place that there is not. */
    TextTemplate {
        if (PLACE.matcher(pattern).replaceAll("").matches("(?s).*[{}].*")) {
            throw new IllegalArgumentException("Stray brace in the message: " + pattern);
        }
        PLACE.matcher(pattern).results().forEach(place -> Place.named(place.group(1)));
    }

    String fill(Function<Place, String> words) {
        return PLACE.matcher(pattern)
                .replaceAll(place -> Matcher.quoteReplacement(words.apply(Place.named(place.group(1)))))
                .strip();
    }
}
