// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.operation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A connection over which anything can be sent, also what no HTTP client sends. */
final class RawLine {

    private static final int PATIENCE_MILLIS = 20_000;

    private final URI target;

    RawLine(URI target) {
        this.target = target;
    }

    /** What came back, up to the end of the connection. */
    record Answer(int status, String head, String body) {
        String header(String name) {
            return head.lines()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    /** @param text one character a byte */
    Answer sends(String text) {
        try (Socket socket = new Socket(target.getHost(), target.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return answer(all(socket.getInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The host may hang up while we still have something for it. */
    private static String all(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            in.transferTo(bytes);
        } catch (SocketException reset) {
            // what came before counts
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Answer answer(String text) {
        String last = text.substring(Math.max(0, text.lastIndexOf("HTTP/1.1 ")));
        int end = last.indexOf("\r\n\r\n");
        if (!last.startsWith("HTTP/1.1 ") || end < 0) {
            throw new AssertionError("No answer in HTTP: " + text);
        }
        return new Answer(Integer.parseInt(last.substring(9, 12)), last.substring(0, end), last.substring(end + 4));
    }
}
