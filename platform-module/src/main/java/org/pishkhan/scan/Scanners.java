// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.scan;

import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import org.pishkhan.request.VirusScanner;
import org.pishkhan.request.VirusScanner.Finding;
import org.pishkhan.request.VirusScanner.Outcome;

/** Chooses the scanner that is configured. */
public final class Scanners {

    private static final Finding OFF = new Finding(Outcome.OFF, "no scanner is configured");

    private Scanners() {}

    /**
     * The daemon of ClamAV, or none.
     *
     * @param host name or address of the machine, or the absolute path of a unix socket; empty for no scanner
     * @param port used with a name or address
     * @param timeout for one file, from connecting to the answer
     */
    public static VirusScanner scanner(String host, int port, Duration timeout) {
        String place = host.strip();
        if (place.isEmpty()) {
            return content -> OFF;
        }
        return place.startsWith("/")
                ? new ClamAvScanner(() -> UnixDomainSocketAddress.of(Path.of(place)), timeout)
                : new ClamAvScanner(() -> new InetSocketAddress(place, port), timeout);
    }
}
