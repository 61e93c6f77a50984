// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** What counts as one client: an IPv4 address, or the first 64 bits of an IPv6 address, as one client has all of the rest. */
final class Networks {

    private static final int PREFIX_BYTES = 8;

    private Networks() {}

    static String of(String address) {
        if (!address.matches("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*(%.*)?")) {
            return address;
        }
        try {
            InetAddress parsed = InetAddress.getByName(address.replaceFirst("%.*", ""));
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), PREFIX_BYTES))
                    : parsed.getHostAddress();
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
