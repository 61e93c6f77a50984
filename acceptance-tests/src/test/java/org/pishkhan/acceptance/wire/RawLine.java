// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/**
 * A connection on which bytes go out as they are: paths that clients of HTTP put in order, odd methods, half a request. One request
 * each.
 */
public final class RawLine implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;
    private static final int CONTINUE = 100;
    private static final Answer NONE = new Answer(0, List.of(), "");

    private final Socket socket;
    private boolean headOnly;

    /** Without encryption. */
    public RawLine(URI target) {
        try {
            socket = plain(target, "127.0.0.1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param from the loopback address that the call comes from, such as {@code 127.0.0.2} */
    public RawLine(URI target, SSLContext trust, String from) {
        try {
            socket = trust.getSocketFactory()
                    .createSocket(plain(target, from), target.getHost(), target.getPort(), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Socket plain(URI target, String from) throws IOException {
        Socket plain = new Socket();
        plain.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
        plain.connect(new InetSocketAddress("127.0.0.1", target.getPort()));
        plain.setSoTimeout(PATIENCE_MILLIS);
        return plain;
    }

    /** What came back; status 0 when the connection ended without an answer. */
    public record Answer(int status, List<String> headers, String body) {

        public Optional<String> header(String name) {
            return all(name).stream().findFirst();
        }

        /** Every value under that name. */
        public List<String> all(String name) {
            return headers.stream()
                    .filter(line -> line.toLowerCase().startsWith(name.toLowerCase() + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .toList();
        }
    }

    /** Agrees on protocol and suite before anything is sent; the line must be encrypted. */
    public RawLine speaking(String protocol, String... suites) throws IOException {
        SSLSocket encrypted = (SSLSocket) socket;
        SSLParameters parameters = encrypted.getSSLParameters();
        parameters.setProtocols(new String[] {protocol});
        if (suites.length > 0) {
            parameters.setCipherSuites(suites);
        }
        encrypted.setSSLParameters(parameters);
        encrypted.startHandshake();
        return this;
    }

    /** A whole request without a body; the connection ends with the answer. */
    public Answer asks(String method, String path, String... headers) {
        String host = "localhost:" + socket.getPort();
        String more = List.of(headers).stream().map(header -> header + "\r\n").collect(Collectors.joining());
        return sends(method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n" + more + "\r\n");
    }

    /**
     * Sends that and reads to the end.
     *
     * @param request one character a byte
     */
    public Answer sends(String request) {
        headOnly = request.startsWith("HEAD ");
        try {
            write(request.getBytes(StandardCharsets.ISO_8859_1));
            Answer answer = reads();
            return answer.status() == CONTINUE ? reads() : answer;
        } catch (SocketException closed) {
            return NONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever refuses a request may hang up before all of it is sent; the answer counts. */
    private void write(byte[] request) throws IOException {
        try {
            socket.getOutputStream().write(request);
        } catch (SocketException hungUp) {
            // what it said before is still to be read
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads as far as the answer says; to the end of the connection if it does not say. */
    private Answer reads() throws IOException {
        InputStream in = socket.getInputStream();
        String head = head(in);
        List<String> lines = head.lines().toList();
        if (lines.isEmpty()) {
            return NONE;
        }
        Answer answer = new Answer(Integer.parseInt(lines.get(0).split(" ")[1]), lines.subList(1, lines.size()), "");
        if (headOnly || answer.status() == CONTINUE) {
            return answer;
        }
        byte[] body = in.readNBytes(
                answer.header("Content-Length").map(Integer::parseInt).orElse(Integer.MAX_VALUE));
        return new Answer(answer.status(), answer.headers(), new String(body, StandardCharsets.UTF_8));
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            head.write(next);
            if (next == '\n' && head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                break;
            }
        }
        return head.toString(StandardCharsets.UTF_8);
    }
}
