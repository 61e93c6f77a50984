// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.scan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.pishkhan.request.FileContent;
import org.pishkhan.request.VirusScanner;

/**
 * Asks the daemon of ClamAV with its command INSTREAM (clamd(8)), each file on a connection of its own: chunks with their
 * length before them, an empty one at the end, then one line comes back.
 */
final class ClamAvScanner implements VirusScanner {

    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_REPLY = 1024;

    /** Ends connections that take too long: this alone interrupts connecting, writing and reading alike. */
    private static final ScheduledExecutorService WATCH = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "pishkhan-scan-watch");
        thread.setDaemon(true);
        return thread;
    });

    private final Supplier<SocketAddress> address;
    private final Duration timeout;

    /** @param address asked each time: a name may come to mean another machine */
    ClamAvScanner(Supplier<SocketAddress> address, Duration timeout) {
        this.address = address;
        this.timeout = timeout;
    }

    @Override
    public Finding scan(FileContent.Source content) {
        try (InputStream bytes = content.open()) {
            return ask(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Finding ask(InputStream content) {
        SocketAddress daemon = address.get();
        try (SocketChannel channel = open(daemon)) {
            Future<?> limit = WATCH.schedule(() -> close(channel), timeout.toMillis(), TimeUnit.MILLISECONDS);
            try {
                channel.connect(daemon);
                boolean whole = send(channel, content);
                return ClamAvReply.finding(reply(channel), whole);
            } finally {
                limit.cancel(false);
            }
        } catch (IOException | UnresolvedAddressException failure) {
            String what = failure.getClass().getSimpleName();
            return new Finding(Outcome.UNAVAILABLE, "no answer within " + timeout + " (" + what + ")");
        }
    }

    private static SocketChannel open(SocketAddress daemon) throws IOException {
        return daemon instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open();
    }

    /** False when the daemon would not take it all: it hangs up on a stream beyond its limit, after it has said so. */
    private static boolean send(SocketChannel channel, InputStream content) throws IOException {
        byte[] chunk = new byte[CHUNK];
        write(channel, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
        int size;
        do {
            size = content.readNBytes(chunk, 0, CHUNK);
            try {
                write(channel, ByteBuffer.allocate(Integer.BYTES).putInt(size).flip());
                write(channel, ByteBuffer.wrap(chunk, 0, size));
            } catch (IOException hungUp) {
                return false;
            }
        } while (size > 0);
        return true;
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** What comes up to a NUL; an answer that breaks off or has no end is none. */
    private static String reply(SocketChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST_REPLY);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            if (bytes.position() > 0 && bytes.get(bytes.position() - 1) == 0) {
                return new String(bytes.array(), 0, bytes.position() - 1, StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    private static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException closed) {
            // whoever waits for it is told
        }
    }
}
