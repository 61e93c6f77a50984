// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.pishkhan.acceptance.wire.Call;
import org.pishkhan.acceptance.wire.Reply;

/** A connection that does nothing but send and receive, so that what is measured is the target. */
final class Line {

    private static final String PREFIX = "/alfresco/s/pishkhan";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final URI target;
    private final List<Map.Entry<String, String>> headers;

    private Line(URI target, List<Map.Entry<String, String>> headers) {
        this.target = target;
        this.headers = headers;
    }

    static Line open(URI target) {
        return new Line(target, List.of());
    }

    /** A line whose every call has that header. */
    Line with(String header, String value) {
        return new Line(target, List.of(Map.entry(header, value)));
    }

    /** Sends a call of the interface; any status is an answer. */
    Reply send(Call call) {
        return exchange(call, PREFIX + call.uri());
    }

    /** Sends a call outside the interface, such as Alfresco's own. */
    Reply sendBeside(Call call) {
        return exchange(call, call.uri());
    }

    private Reply exchange(Call call, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(target.resolve(path))
                .timeout(PATIENCE)
                .method(call.method(), HttpRequest.BodyPublishers.ofByteArray(call.body()));
        headers.forEach(header -> request.header(header.getKey(), header.getValue()));
        call.headers().forEach(header -> request.header(header.getKey(), header.getValue()));
        try {
            HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Reply(call, response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(call + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
