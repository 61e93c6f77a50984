// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Everything personal or secret that this run made up, typed or was given: what people wrote, their numbers and names, codes,
 * cookies, tickets. {@link Wire} and {@link Multipart} keep what passes; none of it may stand in a log.
 */
public final class Confidential {

    /** Shorter values would be found anywhere. */
    private static final int SHORTEST = 6;

    private static final int DIGITS_OF_A_NUMBER = 10;

    /** Fields that hold a choice and no person's words. */
    private static final Set<String> HARMLESS = Set.of(
            "desk", "service", "kind", "assignee", "copies", "priority", "userId", "algorithm", "userName", "state");

    private static final Set<String> VALUES = ConcurrentHashMap.newKeySet();

    private Confidential() {}

    public static void keep(String value) {
        value.lines()
                .map(String::strip)
                .filter(line -> line.length() >= SHORTEST)
                .forEach(VALUES::add);
    }

    /** A mobile number, in whichever spelling it may be written down. */
    public static void keepMobile(String number) {
        String digits = number.replaceAll("\\D", "");
        keep(digits.substring(Math.max(0, digits.length() - DIGITS_OF_A_NUMBER)));
    }

    /** A field of a form or an object. */
    public static void keep(String field, String value) {
        if (!HARMLESS.contains(field)) {
            keep(value);
        }
    }

    /** What a call carries in its headers and in a body of JSON. */
    static void keep(Call call) {
        for (Map.Entry<String, String> header : call.headers()) {
            if (Set.of("Authorization", "Cookie").contains(header.getKey())) {
                keepCredential(header.getValue());
            }
        }
        call.query()
                .forEach(parameter ->
                        keep(parameter.getKey(), parameter.getKey().equals("q") ? parameter.getValue() : ""));
        keepJson(call.body());
    }

    /** {@code Basic …}, or {@code name=value; …}. */
    static void keepCredential(String header) {
        for (String part : header.split("[; ]|^Basic ")) {
            keep(part.substring(part.indexOf('=') > 0 && !part.endsWith("=") ? part.indexOf('=') + 1 : 0));
        }
    }

    /** The values that stand in a text. Those of digits alone count when no other digit or letter touches them. */
    public static Set<String> foundIn(String text) {
        Set<String> found = new TreeSet<>();
        for (String value : VALUES) {
            boolean stands = value.matches("\\d+")
                    ? Pattern.compile("(?<![0-9A-Za-z])(?:\\+?98|0)?" + value + "(?![0-9A-Za-z])")
                            .matcher(text)
                            .find()
                    : text.contains(value);
            if (stands) {
                found.add(value);
            }
        }
        return found;
    }

    static int size() {
        return VALUES.size();
    }

    private static void keepJson(byte[] body) {
        if (body.length == 0 || body[0] != '{') {
            return;
        }
        try {
            new ObjectMapper()
                    .readTree(body)
                    .properties()
                    .forEach(field -> keepLeaves(field.getKey(), field.getValue()));
        } catch (IOException deliberatelyBroken) {
            // a scenario sends something malformed; what it says there is no one's
        }
    }

    private static void keepLeaves(String name, JsonNode value) {
        if (value.isTextual()) {
            keep(name, value.textValue());
        }
        List.copyOf(value.properties()).forEach(field -> keepLeaves(field.getKey(), field.getValue()));
        if (value.isArray()) {
            value.forEach(element -> keepLeaves(name, element));
        }
    }
}
