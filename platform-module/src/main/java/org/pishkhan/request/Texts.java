// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import com.ibm.icu.text.Normalizer2;

/** What a typed text is once its spelling is settled, and which characters have no place in it. */
public final class Texts {

    private Texts() {}

    /** Normalised (NFC), line ends as one line feed, without blanks around; empty when nothing in it is visible. */
    public static String normal(String typed) {
        String text = Normalizer2.getNFCInstance()
                .normalize(typed)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
        return text.codePoints().allMatch(Texts::isInvisible) ? "" : text;
    }

    /** The length that limits count: code points. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The beginning of a text, of at most so many UTF-16 units; never ends with half a character. */
    public static String beginning(String text, int units) {
        if (text.length() <= units) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(units - 1)) ? units - 1 : units);
    }

    /** Whether it fits a single line: no control character, no line separator, nothing that overrides the direction. */
    public static boolean isLine(String text) {
        return text.codePoints()
                .noneMatch(point -> Character.isISOControl(point)
                        || isLineSeparator(point)
                        || isDirectionTrick(point)
                        || isNoCharacter(point));
    }

    /** Whether it can be kept as a text of several lines: tabs and line feeds are the only control characters. */
    public static boolean isText(String text) {
        return text.codePoints()
                .noneMatch(point ->
                        Character.isISOControl(point) && point != '\n' && point != '\t' || isNoCharacter(point));
    }

    /** The same words in one line, without anything that could disguise the text around them. */
    public static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> !isDirectionTrick(point))
                .map(point -> Character.isISOControl(point) || isLineSeparator(point) ? ' ' : point)
                .forEach(line::appendCodePoint);
        return line.toString().strip();
    }

    private static boolean isInvisible(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.getType(point) == Character.FORMAT;
    }

    private static boolean isLineSeparator(int point) {
        return point == 0x2028 || point == 0x2029;
    }

    /** Embeddings, overrides and isolates; the harmless marks LRM, RLM and ALM and the joiners of Persian are not. */
    private static boolean isDirectionTrick(int point) {
        return point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
    }

    /** Half a surrogate pair, or one of Unicode's non-characters: nothing that a database or XML can keep. */
    private static boolean isNoCharacter(int point) {
        return point >= 0xD800 && point <= 0xDFFF || point >= 0xFDD0 && point <= 0xFDEF || (point & 0xFFFE) == 0xFFFE;
    }
}
