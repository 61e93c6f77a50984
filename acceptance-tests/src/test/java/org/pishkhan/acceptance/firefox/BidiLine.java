// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.firefox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The line to a browser that speaks WebDriver BiDi (https://www.w3.org/TR/webdriver-bidi/): commands and their results. */
final class BidiLine {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE_SECONDS = 60;

    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final AtomicInteger last = new AtomicInteger();
    private final WebSocket socket;

    BidiLine(URI session) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(session, new Ear())
                .join();
    }

    /** Sends a command and waits for what it results in. */
    JsonNode ask(String method, Map<String, ?> params) {
        int id = last.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(id, answer);
        socket.sendText(
                        JSON.valueToTree(Map.of("id", id, "method", method, "params", params))
                                .toString(),
                        true)
                .join();
        JsonNode message = answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        if (!message.path("type").asText().equals("success")) {
            throw new AssertionError(method + ": " + message);
        }
        return message.path("result");
    }

    /** Puts messages together that come in pieces. */
    private final class Ear implements WebSocket.Listener {

        private final StringBuilder pieces = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket line, CharSequence piece, boolean whole) {
            pieces.append(piece);
            if (whole) {
                hear(pieces.toString());
                pieces.setLength(0);
            }
            line.request(1);
            return null;
        }

        private void hear(String text) {
            try {
                JsonNode message = JSON.readTree(text);
                CompletableFuture<JsonNode> answer =
                        asked.remove(message.path("id").asInt());
                if (answer != null) {
                    answer.complete(message);
                }
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(text, e);
            }
        }
    }
}
