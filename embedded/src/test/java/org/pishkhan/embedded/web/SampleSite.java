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
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.pishkhan.embedded.EmbeddedHost;
import org.pishkhan.embedded.SampleHost;

/** The web scripts of the sample module, on a host of their own from before a class of tests to its end. */
final class SampleSite implements BeforeAllCallback, AfterAllCallback {

    private final HttpClient client = HttpClient.newHttpClient();
    private EmbeddedHost host;

    @Override
    public void beforeAll(ExtensionContext tests) {
        host = SampleHost.start(SampleHost.options());
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        host.close();
    }

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
}
