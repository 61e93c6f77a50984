// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pishkhan.request.VirusScanner;
import org.pishkhan.request.VirusScanner.Finding;
import org.pishkhan.request.VirusScanner.Outcome;

/** Answers as clamd 1.x gives them (clamd/scanner.c, clamd/session.c), and whatever else may sit at its port. */
@Timeout(30)
class ClamAvScannerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration IMPATIENCE = Duration.ofMillis(300);

    @Test
    void isOffWithoutAHost() {
        assertThat(Scanners.scanner(" ", 3310, PATIENCE)
                        .scan(() -> {
                            throw new AssertionError("nobody needs to read it");
                        })
                        .outcome())
                .isEqualTo(Outcome.OFF);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 5_242_880})
    void sendsTheWholeFile(int size) throws Exception {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        try (FakeClamd clamd = FakeClamd.saying("stream: OK\0")) {

            assertThat(scan(clamd, PATIENCE, content).outcome()).isEqualTo(Outcome.CLEAN);
            assertThat(clamd.received()).isEqualTo(content);
        }
    }

    @Test
    void namesTheVirus() throws IOException {
        try (FakeClamd clamd = FakeClamd.saying("stream: Eicar-Test-Signature.UNOFFICIAL FOUND\0")) {
            assertThat(scan(clamd, PATIENCE, new byte[10]))
                    .isEqualTo(new Finding(Outcome.INFECTED, "Eicar-Test-Signature.UNOFFICIAL"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"INSTREAM size limit exceeded. ERROR\0", "stream: Heuristics.Limits.Exceeded.MaxFileSize FOUND\0"
            })
    void knowsWhatTheDaemonWillNotScan(String reply) throws IOException {
        try (FakeClamd clamd = FakeClamd.saying(reply)) {
            assertThat(scan(clamd, PATIENCE, new byte[10]).outcome()).isEqualTo(Outcome.UNSCANNABLE);
        }
    }

    @Test
    void hearsWhyTheDaemonStoppedListening() throws IOException {
        FakeClamd.Manner limited = (in, out) -> {
            in.readNBytes(100_000);
            out.write("INSTREAM size limit exceeded. ERROR\0".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            in.readNBytes(10_000_000); // until the other side is through, so that no reset overtakes the words
        };
        try (FakeClamd clamd = FakeClamd.behaving(limited)) {
            assertThat(scan(clamd, PATIENCE, new byte[1_000_000]).outcome()).isEqualTo(Outcome.UNSCANNABLE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\0",
                "stream: OK",
                "stream: OK\n",
                "stream: ok\0",
                "stream: OK FOUND OK\0",
                "stream:  FOUND\0",
                "stream: two words FOUND\0",
                "stream: line\nbreak FOUND\0",
                "stream: Can't allocate memory ERROR\0",
                "COMMAND READ TIMED OUT\0",
                "HTTP/1.1 400 Bad Request\r\n\r\n",
                "\u0000stream: OK\0"
            })
    void takesNothingElseForAnAnswer(String reply) throws IOException {
        try (FakeClamd clamd = FakeClamd.saying(reply)) {
            assertThat(scan(clamd, IMPATIENCE, new byte[10]).outcome()).isEqualTo(Outcome.UNAVAILABLE);
        }
    }

    @Test
    void readsNoAnswerWithoutEnd() throws IOException {
        try (FakeClamd clamd = FakeClamd.saying("x".repeat(1_000_000))) {
            assertThat(scan(clamd, PATIENCE, new byte[10])).isEqualTo(new Finding(Outcome.UNAVAILABLE, "no answer"));
        }
    }

    @Test
    void believesNoVerdictOnHalfAFile() {
        assertThat(ClamAvReply.finding("stream: OK", false).outcome()).isEqualTo(Outcome.UNAVAILABLE);
        assertThat(ClamAvReply.finding("stream: Bad FOUND", false).outcome()).isEqualTo(Outcome.INFECTED);
    }

    @Test
    void noticesADaemonThatIsNotThere() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }

        assertThat(scan("127.0.0.1", port, PATIENCE, new byte[10]).outcome()).isEqualTo(Outcome.UNAVAILABLE);
        assertThat(scan("no-such-host.invalid", port, PATIENCE, new byte[10]).outcome())
                .isEqualTo(Outcome.UNAVAILABLE);
    }

    @Test
    void noticesADaemonThatHangsUp() throws IOException {
        try (FakeClamd clamd = FakeClamd.behaving((in, out) -> in.readNBytes(20))) {
            assertThat(scan(clamd, PATIENCE, new byte[5_000_000]).outcome()).isEqualTo(Outcome.UNAVAILABLE);
        }
    }

    @Test
    void waitsForNoDaemonThatDoesNotAnswer() throws IOException {
        try (FakeClamd clamd = FakeClamd.behaving((in, out) -> {
            FakeClamd.stream(in);
            in.read();
        })) {
            assertThat(scan(clamd, IMPATIENCE, new byte[10]).outcome()).isEqualTo(Outcome.UNAVAILABLE);
        }
    }

    @Test
    void waitsForNoDaemonThatDoesNotRead() throws IOException {
        try (ServerSocket neverAccepts = new ServerSocket(0, 1)) {
            assertThat(scan("127.0.0.1", neverAccepts.getLocalPort(), IMPATIENCE, new byte[50_000_000])
                            .outcome())
                    .isEqualTo(Outcome.UNAVAILABLE);
        }
    }

    @Test
    void waitsForNoDaemonThatAnswersByDrops() throws IOException {
        try (FakeClamd clamd = FakeClamd.behaving((in, out) -> {
            FakeClamd.stream(in);
            while (true) {
                out.write('s');
                out.flush();
                in.available();
                Thread.onSpinWait();
            }
        })) {
            assertThat(scan(clamd, IMPATIENCE, new byte[10]).outcome()).isEqualTo(Outcome.UNAVAILABLE);
        }
    }

    @Test
    void speaksThroughAUnixSocket(@TempDir Path folder) throws Exception {
        Path socket = folder.resolve("clamd.ctl");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            Thread daemon = new Thread(() -> answerOnce(server));
            daemon.start();

            assertThat(scan(socket.toString(), 0, PATIENCE, new byte[100_000]).outcome())
                    .isEqualTo(Outcome.CLEAN);
            daemon.join();
        }
        assertThat(scan(folder.resolve("none").toString(), 0, PATIENCE, new byte[1])
                        .outcome())
                .isEqualTo(Outcome.UNAVAILABLE);
    }

    /** A disk of ours that fails is no fault of the scanner's. */
    @Test
    void letsAFileThatCannotBeReadFail() throws IOException {
        try (FakeClamd clamd = FakeClamd.saying("stream: OK\0")) {
            VirusScanner scanner = Scanners.scanner("127.0.0.1", clamd.port(), PATIENCE);

            assertThatThrownBy(() -> scanner.scan(() -> {
                        throw new FileNotFoundException("gone");
                    }))
                    .isInstanceOf(UncheckedIOException.class);
        }
    }

    private static void answerOnce(ServerSocketChannel server) {
        try (SocketChannel channel = server.accept()) {
            FakeClamd.stream(new DataInputStream(Channels.newInputStream(channel)));
            channel.write(ByteBuffer.wrap("stream: OK\0".getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Finding scan(FakeClamd clamd, Duration timeout, byte[] content) {
        return scan("127.0.0.1", clamd.port(), timeout, content);
    }

    private static Finding scan(String host, int port, Duration timeout, byte[] content) {
        return Scanners.scanner(host, port, timeout).scan(() -> new ByteArrayInputStream(content));
    }
}
