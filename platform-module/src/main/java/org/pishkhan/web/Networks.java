// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A list of networks in CIDR notation; a plain address is a network of one. Never asks a name server. */
final class Networks {

    private static final int CLIENT_BITS = 64;
    private static final String OCTET = "(25[0-5]|2[0-4][0-9]|[01]?[0-9]{1,2})";
    private static final Pattern IPV4 = Pattern.compile(OCTET + "(\\." + OCTET + "){3}");
    private static final Pattern IPV6 = Pattern.compile("(?=[0-9a-fA-F:])[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private final List<Network> networks;

    private Networks(List<Network> networks) {
        this.networks = networks;
    }

    /**
     * Reads a list such as {@code 10.0.0.0/8, ::1}; empty for none.
     *
     * @throws IllegalArgumentException for what is no network
     */
    static Networks parse(String list) {
        return new Networks(Arrays.stream(list.split("[,\\s]+"))
                .filter(part -> !part.isBlank())
                .map(Network::parse)
                .toList());
    }

    boolean contain(InetAddress address) {
        byte[] bytes = address.getAddress();
        return networks.stream().anyMatch(network -> network.contains(bytes));
    }

    /** What counts as one client, spelled in one way: an IPv4 address, or the network of 64 bits of an IPv6 address. */
    static String ofOneClient(InetAddress address) {
        if (!(address instanceof Inet6Address)) {
            return address.getHostAddress();
        }
        return HexFormat.of().formatHex(address.getAddress(), 0, CLIENT_BITS / Byte.SIZE) + "/" + CLIENT_BITS;
    }

    /** The address a literal stands for, without port and brackets; empty when it is none. */
    static Optional<InetAddress> address(String text) {
        String literal = text.strip();
        if (!isLiteral(literal)) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(literal));
        } catch (UnknownHostException notAnAddress) {
            return Optional.empty();
        }
    }

    /** What {@link InetAddress#getByName} reads or refuses by itself; anything else it would look up. */
    static boolean isLiteral(String text) {
        return IPV4.matcher(text).matches() || IPV6.matcher(text).matches();
    }

    private record Network(byte[] start, int bits) {

        static Network parse(String text) {
            String[] parts = text.split("/", 2);
            byte[] start = address(parts[0])
                    .map(InetAddress::getAddress)
                    .orElseThrow(() -> new IllegalArgumentException("No network address: " + text));
            int bits = parts.length == 2 ? Integer.parseInt(parts[1]) : start.length * Byte.SIZE;
            if (bits < 0 || bits > start.length * Byte.SIZE) {
                throw new IllegalArgumentException("No network: " + text);
            }
            return new Network(start, bits);
        }

        boolean contains(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % Byte.SIZE;
                if ((address[bit / Byte.SIZE] & mask) != (start[bit / Byte.SIZE] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
