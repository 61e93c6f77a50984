// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * Refuses calls that a page of another site makes a browser send. Browsers say so themselves in {@code Sec-Fetch-Site}; over
 * plain HTTP and in old ones {@code Origin} tells. A client that is no browser sends neither and passes.
 */
final class OwnSite {

    private OwnSite() {}

    static void demand(Call call) {
        Optional<String> site = call.header("Sec-Fetch-Site");
        if (site.isPresent()) {
            if (!site.get().equals("same-origin") && !site.get().equals("none")) {
                throw Refusal.crossSite();
            }
            return;
        }
        if (call.header("Origin").filter(origin -> !isOurs(origin, call.client())).isPresent()) {
            throw Refusal.crossSite();
        }
    }

    private static boolean isOurs(String origin, Client client) {
        try {
            String host = URI.create(origin).getRawAuthority();
            return host != null && client.hosts().contains(host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException notAnOrigin) {
            return false;
        }
    }
}
