// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/**
 * The real daemon of ClamAV (Debian package clamav-daemon) with a signature database made by hand: it knows one virus, {@link
 * #VIRUS}, and needs no network. The port stays the same when it is started again.
 */
public final class ClamAv implements AutoCloseable {

    /** What the one signature matches. */
    public static final String VIRUS = "PISHKHAN-HARMLESS-TEST-VIRUS";

    /** Longer streams are refused by the daemon. */
    public static final int LONGEST_STREAM = 2 * 1024 * 1024;

    private static final Duration START = Duration.ofSeconds(60);

    private final Path folder;
    private final int port;
    private Process process;

    private ClamAv(Path folder, int port) {
        this.folder = folder;
        this.port = port;
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    /** A daemon that is not running yet. */
    public static ClamAv prepare() {
        try (ServerSocket free = new ServerSocket(0)) {
            Path build = Files.createDirectories(Path.of("target").toAbsolutePath());
            ClamAv daemon = new ClamAv(Files.createTempDirectory(build, "clamav-"), free.getLocalPort());
            daemon.configure();
            return daemon;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void configure() throws IOException {
        Path database = Files.createDirectories(folder.resolve("database"));
        String signature = HexFormat.of().formatHex(VIRUS.getBytes(StandardCharsets.US_ASCII));
        Files.writeString(database.resolve("test.ndb"), "Pishkhan.Test.Virus:0:*:" + signature + "\n");
        Files.writeString(
                folder.resolve("clamd.conf"),
                String.join(
                        "\n",
                        "Foreground yes",
                        "DatabaseDirectory " + database,
                        "TemporaryDirectory " + Files.createDirectories(folder.resolve("tmp")),
                        "TCPSocket " + port,
                        "TCPAddr 127.0.0.1",
                        "StreamMaxLength " + LONGEST_STREAM,
                        "MaxThreads 4",
                        ""));
    }

    public int port() {
        return port;
    }

    /** Starts it and waits until it takes connections: it does once it has read its database. */
    public void start() {
        try {
            process = new ProcessBuilder("clamd", "--config-file=" + folder.resolve("clamd.conf"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("Debian package clamav-daemon has clamd", e);
        }
        Awaitility.await("clamd takes connections (its output: " + log() + ")")
                .atMost(START)
                .pollInterval(Duration.ofMillis(100))
                .failFast("clamd ended, see " + log(), () -> !process.isAlive())
                .until(this::answers);
    }

    /** Ends it at once. */
    public void kill() {
        if (process == null) {
            return;
        }
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        kill();
    }

    private Path log() {
        return folder.resolve("clamd.log");
    }

    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 1_000);
            socket.setSoTimeout(1_000);
            socket.getOutputStream().write("zPING\0".getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readNBytes(4), StandardCharsets.US_ASCII).equals("PONG");
        } catch (IOException notYet) {
            return false;
        }
    }
}
