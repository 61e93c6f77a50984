// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.util.Set;

/**
 * Where a call comes from.
 *
 * @param method of the HTTP request itself, whatever other method a header or parameter names
 * @param address IP address of the client, as the limits count it
 * @param secure whether the client's connection is encrypted
 * @param hosts {@code host[:port]} under which the client reached us, lower case
 */
public record Client(String method, String address, boolean secure, Set<String> hosts) {

    public Client {
        hosts = Set.copyOf(hosts);
    }
}
