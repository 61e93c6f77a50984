// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.stage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Answers 200 to whatever reaches it, with cookies that Alfresco might set, and remembers each request as it came. */
public final class EchoServer implements AutoCloseable {

    private static final String ANSWER = String.join(
            "\r\n",
            "HTTP/1.1 200 OK",
            "Content-Type: application/json;charset=UTF-8",
            "Set-Cookie: JSESSIONID=0123456789; Path=/alfresco; HttpOnly",
            "Set-Cookie: pishkhan_session=renewed; Path=/alfresco/s/pishkhan; HttpOnly; SameSite=Strict; Secure",
            "Set-Cookie: alfLogin=1; Path=/",
            "WWW-Authenticate: Basic realm=\"Alfresco\"",
            "X-Powered-By: Alfresco",
            "Access-Control-Allow-Origin: *",
            "X-Frame-Options: SAMEORIGIN",
            "X-Content-Type-Options: nosniff",
            "Content-Length: 2",
            "Connection: close",
            "",
            "{}");

    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    public EchoServer() {
        try {
            socket = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::listen);
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    /** Request line and headers of all that came since the last {@link #forget}. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    public void forget() {
        requests.clear();
    }

    @Override
    public void close() {
        threads.shutdownNow();
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                threads.execute(() -> answer(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket caller) {
        try (caller) {
            String head = head(caller.getInputStream());
            requests.add(head);
            caller.getInputStream().readNBytes(contentLength(head));
            caller.getOutputStream().write(ANSWER.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException gone) {
            // the proxy tells its client
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        for (int next = in.read(); next >= 0; next = in.read()) {
            head.append((char) next);
            if (head.length() >= 4 && head.substring(head.length() - 4).equals("\r\n\r\n")) {
                break;
            }
        }
        return head.toString();
    }

    private static int contentLength(String head) {
        return head.lines()
                .filter(line -> line.toLowerCase().startsWith("content-length:"))
                .mapToInt(line -> Integer.parseInt(
                        line.substring("content-length:".length()).strip()))
                .findFirst()
                .orElse(0);
    }
}
