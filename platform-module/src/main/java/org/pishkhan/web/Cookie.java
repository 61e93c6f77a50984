// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * A cookie of ours: never seen by scripts of the page, never sent along by another site.
 *
 * @param path below which the browser sends it back
 * @param maxAge how long the browser keeps it; zero deletes it; negative until the browser is closed
 * @param secure only over encrypted connections
 */
public record Cookie(String name, String value, String path, Duration maxAge, boolean secure) {

    private static final Duration UNTIL_CLOSED = Duration.ofSeconds(-1);

    /** One that lasts until the browser is closed. */
    public static Cookie untilClosed(String name, String value, Call call) {
        return new Cookie(
                name, value, call.link(""), UNTIL_CLOSED, call.client().secure());
    }

    /** One that takes a cookie of this name away. */
    public static Cookie gone(String name, Call call) {
        return new Cookie(name, "", call.link(""), Duration.ZERO, call.client().secure());
    }

    /** The value of a {@code Set-Cookie} header. */
    String header() {
        return name + "=" + value + "; Path=" + path + (maxAge.isNegative() ? "" : "; Max-Age=" + maxAge.toSeconds())
                + "; HttpOnly; SameSite=Strict" + (secure ? "; Secure" : "");
    }

    /** The first cookie of this name in the values of {@code Cookie} headers. */
    static Optional<String> find(String name, String[] headers) {
        return Arrays.stream(headers)
                .flatMap(header -> Arrays.stream(header.split(";")))
                .map(String::strip)
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1).replaceAll("^\"|\"$", ""))
                .findFirst();
    }
}
