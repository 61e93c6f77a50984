// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/** Makes different spellings of the same Persian word alike, for validation and search. */
public final class Folding {

    private Folding() {}

    /** Persian and Arabic digits become ASCII digits; everything else stays. */
    public static String digits(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            int digit = Character.isDigit(point) ? Character.digit(point, 10) : -1;
            folded.appendCodePoint(digit >= 0 ? '0' + digit : point);
        });
        return folded.toString();
    }

    /**
     * For comparison only: compatibility-normalised, Arabic ي ى ك ة as Persian ی ک ه, without ZWNJ, tatweel and vowel marks,
     * lower case, digits ASCII, white space single.
     */
    public static String words(String text) {
        String normal = Normalizer2.getNFKCInstance().normalize(text);
        return digits(normal)
                .replace('ي', 'ی')
                .replace('ى', 'ی')
                .replace('ك', 'ک')
                .replace('ة', 'ه')
                .replaceAll("[\\u0640\\p{Cf}\\u064B-\\u0652\\u0670]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
