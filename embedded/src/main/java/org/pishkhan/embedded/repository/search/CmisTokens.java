// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a query, one after the other. */
final class CmisTokens {
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:('(?:[^'\\\\]|\\\\.|'')*')|([A-Za-z_][\\w:.\\-]*)|([+-]?\\d+(?:\\.\\d+)?)|(<>|<=|>=|[=<>(),*]))");

    private final List<String> tokens = new ArrayList<>();
    private final String query;
    private int position;

    CmisTokens(String query) {
        this.query = query;
        String text = query.strip();
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (end < text.length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                throw refusal("'" + text.substring(end) + "' is not understood");
            }
            tokens.add(matcher.group().strip());
            end = matcher.end();
        }
    }

    boolean atEnd() {
        return position == tokens.size();
    }

    String next() {
        if (atEnd()) {
            throw refusal("it ends too early");
        }
        return tokens.get(position++);
    }

    /** Takes the next word if it is this keyword or sign. */
    boolean take(String wanted) {
        boolean found =
                !atEnd() && tokens.get(position).toUpperCase(Locale.ROOT).equals(wanted);
        if (found) {
            position++;
        }
        return found;
    }

    void expect(String wanted) {
        if (!take(wanted)) {
            throw refusal(
                    wanted + " is expected" + (atEnd() ? " at its end" : " before '" + tokens.get(position) + "'"));
        }
    }

    boolean isNext(String... wanted) {
        return !atEnd() && List.of(wanted).contains(tokens.get(position).toUpperCase(Locale.ROOT));
    }

    IllegalArgumentException refusal(String why) {
        return new IllegalArgumentException("The query is refused: " + why + ": " + query);
    }
}
