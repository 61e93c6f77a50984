// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WrappingWebScriptRequest;
import org.springframework.extensions.webscripts.servlet.WebScriptServletRequest;

/**
 * Tells where a call comes from. The only class that sees a servlet type: {@link WebScriptRequest} does not give the
 * peer's address. What proxies say in {@code X-Forwarded-…} is believed of the configured ones only.
 */
public final class Clients {

    private static final String UNKNOWN = "unknown";

    private final Networks proxies;

    /** @param proxies networks of trusted proxies in CIDR notation, separated by commas; empty for none */
    public Clients(String proxies) {
        this.proxies = Networks.parse(proxies);
    }

    /** Where this call comes from. */
    public Client of(WebScriptRequest request) {
        WebScriptRequest real = request;
        while (real instanceof WrappingWebScriptRequest wrapping) {
            real = wrapping.getNext();
        }
        return real instanceof WebScriptServletRequest servletRequest
                ? of(servletRequest.getHttpServletRequest())
                : new Client(UNKNOWN, UNKNOWN, false, Set.of());
    }

    private Client of(HttpServletRequest request) {
        Optional<InetAddress> peer = address(request.getRemoteAddr());
        boolean proxied = peer.filter(proxies::contain).isPresent();
        Optional<InetAddress> client = proxied ? forwardedFor(request).or(() -> peer) : peer;
        boolean secure =
                request.isSecure() || proxied && "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
        String address = client.map(Networks::ofOneClient).orElse(UNKNOWN);
        return new Client(request.getMethod(), address, secure, hosts(request, proxied));
    }

    /** The right-most address that is not one of our proxies: everything left of it anyone may have written. */
    private Optional<InetAddress> forwardedFor(HttpServletRequest request) {
        List<String> chain = values(request, "X-Forwarded-For").toList();
        for (int i = chain.size() - 1; i >= 0; i--) {
            Optional<InetAddress> address = address(chain.get(i));
            if (address.isEmpty() || !proxies.contain(address.get())) {
                return address;
            }
        }
        return Optional.empty();
    }

    private static Set<String> hosts(HttpServletRequest request, boolean proxied) {
        Set<String> hosts = new HashSet<>();
        values(request, "Host").forEach(hosts::add);
        if (proxied) {
            values(request, "X-Forwarded-Host").forEach(hosts::add);
        }
        return hosts;
    }

    private static Stream<String> values(HttpServletRequest request, String header) {
        return Collections.list(request.getHeaders(header)).stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(value -> value.strip().toLowerCase(Locale.ROOT))
                .filter(value -> !value.isEmpty());
    }

    /** An address that may have brackets, a port and a zone. */
    private static Optional<InetAddress> address(String text) {
        String literal = text;
        if (literal.startsWith("[") && literal.contains("]")) {
            literal = literal.substring(1, literal.indexOf(']'));
        } else if (literal.indexOf('.') > 0 && literal.indexOf(':') == literal.lastIndexOf(':')) {
            literal = literal.split(":", 2)[0];
        }
        return Networks.address(literal.split("%", 2)[0]);
    }
}
