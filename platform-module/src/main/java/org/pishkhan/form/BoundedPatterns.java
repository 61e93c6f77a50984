// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.form;

import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressionFactory;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Patterns that administrators write, searched for with a bound: whoever makes one that goes back and forth without end gets a
 * line in the log, and the text counts as one that does not fit.
 */
final class BoundedPatterns implements RegularExpressionFactory {

    private static final Logger LOGGER = LoggerFactory.getLogger(BoundedPatterns.class);

    /** Looks at single characters; some milliseconds. A text has a few hundred. */
    private static final int MOST_LOOKS = 500_000;

    @Override
    public RegularExpression getRegularExpression(String regex) {
        Pattern pattern = Pattern.compile(regex);
        return text -> isFound(pattern, text);
    }

    private static boolean isFound(Pattern pattern, String text) {
        try {
            return pattern.matcher(new Watched(text, new int[1])).find();
        } catch (TooCostly gaveUp) {
            LOGGER.warn("The pattern {} of a form is given up: it goes over the same text again and again", pattern);
            return false;
        }
    }

    /** A text that counts how often it is looked at. */
    private record Watched(CharSequence text, int[] looks) implements CharSequence {

        @Override
        public char charAt(int index) {
            if (++looks[0] > MOST_LOOKS) {
                throw new TooCostly();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Watched(text.subSequence(start, end), looks);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    private static final class TooCostly extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooCostly() {
            super(null, null, false, false);
        }
    }
}
