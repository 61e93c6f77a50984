// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.web;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.springframework.extensions.webscripts.Description;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.Registry;
import org.springframework.extensions.webscripts.WebScript;
import org.springframework.extensions.webscripts.WebScriptException;

/**
 * Which web script answers a method and a path. The template with the most literal characters wins, then the one with
 * most tokens ({@code JaxRSUriIndex} of surf-webscripts).
 */
final class UriIndex implements Registry {
    private static final Comparator<Entry> ORDER = Comparator.comparing(
                    (Function<Entry, Integer>) entry -> entry.template().staticCharacters())
            .thenComparing(entry -> entry.template().tokens())
            .thenComparing(entry -> entry.template().pattern())
            .thenComparing(Entry::method)
            .reversed();

    private final Set<Entry> entries = new TreeSet<>(ORDER);

    void register(WebScript script, String url) {
        Description description = script.getDescription();
        String path = url.indexOf('?') < 0 ? url : url.substring(0, url.indexOf('?'));
        boolean withExtension = description.getFormatStyle() == Description.FormatStyle.argument;
        if (!withExtension && path.lastIndexOf('.') >= 0) {
            path = path.substring(0, path.lastIndexOf('.'));
        }
        Entry entry = new Entry(description.getMethod(), new UriTemplate(path), withExtension, script);
        if (!entries.add(entry)) {
            throw new WebScriptException("Web script " + description.getId() + " claims " + description.getMethod()
                    + " " + url + ", which is taken");
        }
    }

    @Override
    public Match findWebScript(String method, String path) {
        String withoutExtension = withoutExtension(path);
        Match otherMethod = null;
        for (Entry entry : entries) {
            var values = entry.template().match(entry.withExtension() ? path : withoutExtension);
            if (values.isPresent() && entry.method().equals(method.toUpperCase(Locale.ROOT))) {
                return entry.match(values.get(), entry.script());
            }
            if (values.isPresent()) {
                otherMethod = entry.match(values.get(), null);
            }
        }
        return otherMethod;
    }

    // The first dot counts, and only if no slash follows it
    private static String withoutExtension(String path) {
        int dot = path.indexOf('.');
        return dot >= 0 && path.lastIndexOf('/') < dot ? path.substring(0, dot) : path;
    }

    private record Entry(String method, UriTemplate template, boolean withExtension, WebScript script) {
        Match match(Map<String, String> values, WebScript answering) {
            return new Match(template.template(), values, template.staticPrefix(), answering);
        }
    }
}
