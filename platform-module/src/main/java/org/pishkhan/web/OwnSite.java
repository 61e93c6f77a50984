// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Refuses calls that a page of another site makes a browser send. Browsers say so themselves in {@code Sec-Fetch-Site}; over
 * plain HTTP and in old ones {@code Origin} tells. A client that is no browser sends neither and passes.
 */
public final class OwnSite {

    private final Set<String> staffOrigins;

    /**
     * @param staffOrigins origins beside our own whose pages staff use, separated by commas: Share's proxy passes a browser's
     *     {@code Origin} on but changes {@code Host}; empty for none
     * @throws IllegalArgumentException for what is no origin
     */
    public OwnSite(String staffOrigins) {
        this.staffOrigins = Arrays.stream(staffOrigins.split("[,\\s]+"))
                .filter(part -> !part.isBlank())
                .map(OwnSite::origin)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Refuses what another site sent. */
    public void demand(Call call) {
        demand(call, Set.of());
    }

    /** Refuses what another site sent that staff do not use. */
    public void demandOfStaff(Call call) {
        demand(call, staffOrigins);
    }

    private static void demand(Call call, Set<String> more) {
        Optional<String> site = call.header("Sec-Fetch-Site");
        boolean passes = site.isPresent()
                ? site.get().equals("same-origin") || site.get().equals("none")
                : call.header("Origin")
                        .map(origin -> origin.toLowerCase(Locale.ROOT))
                        .map(origin -> isOurs(origin, call.client()) || more.contains(origin))
                        .orElse(true);
        if (!passes) {
            throw Refusal.crossSite();
        }
    }

    private static boolean isOurs(String origin, Client client) {
        try {
            String host = URI.create(origin).getRawAuthority();
            return host != null && client.hosts().contains(host);
        } catch (IllegalArgumentException notAnOrigin) {
            return false;
        }
    }

    private static String origin(String text) {
        if (!text.matches("https?://[^/?#@]+")) {
            throw new IllegalArgumentException("No origin such as http://share.example:8080: " + text);
        }
        return URI.create(text).toString().toLowerCase(Locale.ROOT);
    }
}
