// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.json.JSONObject;
import org.pishkhan.embedded.EmbeddedHost;
import org.pishkhan.embedded.SampleHost;

/** The web scripts of the sample module, on a host of their own. */
final class SampleSite implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final EmbeddedHost host = SampleHost.start(SampleHost.options());

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    HttpRequest.Builder post(String path, String body) {
        return request(path).POST(HttpRequest.BodyPublishers.ofString(body));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(host.baseUrl() + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JSONObject json(HttpResponse<String> answer) {
        return new JSONObject(answer.body());
    }

    static String basic(String text) {
        return "Basic " + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        host.close();
    }
}
