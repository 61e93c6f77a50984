// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * Refuses calls that a page of another site makes a browser send. Browsers say so themselves in {@code Sec-Fetch-Site}; over
 * plain HTTP and in old ones {@code Origin} tells. A client that is no browser sends neither and passes.
 */
public final class OwnSite {

    private OwnSite() {}

    /** Refuses what another site sent. */
    public static void demand(Call call) {
        boolean told = demandAsBrowsersSay(call);
        if (!told
                && call.header("Origin")
                        .filter(origin -> !isOurs(origin, call.client()))
                        .isPresent()) {
            throw Refusal.crossSite();
        }
    }

    /**
     * Refuses what a browser says another site sent, and believes it otherwise. For calls that may come through Share's
     * proxy, which passes the browser's {@code Origin} on but changes {@code Host}.
     *
     * @return whether the browser said anything
     */
    public static boolean demandAsBrowsersSay(Call call) {
        Optional<String> site = call.header("Sec-Fetch-Site");
        if (site.filter(said -> !said.equals("same-origin") && !said.equals("none"))
                .isPresent()) {
            throw Refusal.crossSite();
        }
        return site.isPresent();
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
