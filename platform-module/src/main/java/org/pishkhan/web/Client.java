// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.util.Set;

/**
 * Where a call comes from.
 *
 * @param method of the HTTP request itself, whatever other method a header or parameter names
 * @param address what counts as one client: an IPv4 address, or the first 64 bits of an IPv6 address, as one client has all of
 *     the rest; in one spelling
 * @param secure whether the client's connection is encrypted
 * @param hosts {@code host[:port]} under which the client reached us, lower case
 */
public record Client(String method, String address, boolean secure, Set<String> hosts) {

    public Client {
        hosts = Set.copyOf(hosts);
    }
}
