// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.extensions.webscripts.WebScriptException;

/**
 * A URL template with {@code {tokens}}, as {@code UriTemplate} of surf-webscripts reads it: a token matches any text,
 * slashes included.
 */
final class UriTemplate {
    private static final Pattern VALID =
            Pattern.compile("^/(([\\w\\-]+|\\{([a-zA-Z][\\w]*)\\})(;*)/?)+(\\.\\w+$)?|^/$");
    private static final Pattern TOKEN = Pattern.compile("\\{([a-zA-Z]\\w*)\\}");

    private final String template;
    private final Pattern regex;
    private final List<String> tokens = new ArrayList<>();
    private final int staticCharacters;

    UriTemplate(String template) {
        if (!VALID.matcher(template).matches()) {
            throw new WebScriptException("URI Template malformed: " + template);
        }
        this.template = template;
        StringBuilder expression = new StringBuilder();
        int characters = 0;
        int from = 0;
        for (Matcher token = TOKEN.matcher(template); token.find(); from = token.end()) {
            characters += token.start() - from;
            expression
                    .append(Pattern.quote(template.substring(from, token.start())))
                    .append("(.*?)");
            tokens.add(token.group(1));
        }
        expression.append(Pattern.quote(template.substring(from)));
        this.staticCharacters = characters + template.length() - from;
        this.regex = Pattern.compile(expression.toString());
    }

    /** The values of the tokens, empty if the path does not fit or gives one token two values. */
    Optional<Map<String, String>> match(String path) {
        Matcher matcher = regex.matcher(path);
        if (path.isEmpty() || !matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            String value = matcher.group(i + 1);
            String former = values.put(tokens.get(i), value);
            if (former != null && !former.equals(value)) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    String template() {
        return template;
    }

    String pattern() {
        return regex.pattern();
    }

    int staticCharacters() {
        return staticCharacters;
    }

    int tokens() {
        return tokens.size();
    }

    /** The text before the first token. */
    String staticPrefix() {
        int token = template.indexOf('{');
        return token < 0 ? template : template.substring(0, token);
    }
}
