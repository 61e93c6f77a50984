// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.net.ssl.SSLContext;

/**
 * One browser's line to the target: keeps its cookies, checks each answer against the document of the interface and for its
 * manners, and waits as told when the suite itself asked too often.
 */
public final class Wire {

    private static final HttpInterfaceDocument DOCUMENT = new HttpInterfaceDocument();
    private static final HttpClient CLIENT = client().build();
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int TOO_MANY = 429;

    private final HttpClient client;
    private final URI target;
    private final CookieManager cookies;

    /** @param target scheme, host and port */
    public Wire(URI target) {
        this(target, CLIENT, new CookieManager(null, CookiePolicy.ACCEPT_ALL));
    }

    private Wire(URI target, HttpClient client, CookieManager cookies) {
        this.target = target;
        this.client = client;
        this.cookies = cookies;
    }

    /** @param trust what the target's certificate is checked with */
    public static Function<URI, Wire> trusting(SSLContext trust) {
        HttpClient client = client().sslContext(trust).build();
        return target -> new Wire(target, client, new CookieManager(null, CookiePolicy.ACCEPT_ALL));
    }

    /** The same browser, led to another node of the target: its cookies are the same. */
    public Wire at(URI node) {
        return new Wire(node, client, cookies);
    }

    /** Sends the call; after 429 waits as long as the answer says and sends it again. */
    public Reply send(Call call) {
        Reply reply = sendOnce(call);
        while (reply.status() == TOO_MANY) {
            pause(reply);
            reply = sendOnce(call);
        }
        return reply;
    }

    /** Sends the call once, whatever comes back. */
    public Reply sendOnce(Call call) {
        Reply reply = exchange(call, URI.create(target + DOCUMENT.prefix() + call.uri()));
        DOCUMENT.judge(call, reply);
        return reply;
    }

    /** A call outside the documented interface, such as Alfresco's own; {@code path} is below the target itself. */
    public Reply sendBeside(Call call) {
        return exchange(call, URI.create(target + call.uri()));
    }

    /** The cookies as they are now, for a thief. */
    public String cookieHeader() {
        return String.join("; ", cookiesFor(target.resolve(DOCUMENT.prefix() + "/public/requests")));
    }

    private static HttpClient.Builder client() {
        return HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).version(HttpClient.Version.HTTP_1_1);
    }

    private Reply exchange(Call call, URI uri) {
        Confidential.keep(call);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(PATIENCE)
                .method(call.method(), HttpRequest.BodyPublishers.ofByteArray(call.body()));
        call.headers().forEach(header -> request.header(header.getKey(), header.getValue()));
        cookiesFor(uri).forEach(cookie -> request.header("Cookie", cookie));
        try {
            HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            cookies.put(uri, response.headers().map());
            response.headers()
                    .allValues("Set-Cookie")
                    .forEach(cookie -> Confidential.keepCredential(cookie.split(";")[0]));
            Reply reply = new Reply(call, response.statusCode(), response.headers(), response.body());
            Manners.demand(uri.getRawPath(), reply, DOCUMENT);
            return reply;
        } catch (IOException e) {
            throw new UncheckedIOException(call + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<String> cookiesFor(URI uri) {
        try {
            return cookies.get(uri, Map.of()).getOrDefault("Cookie", List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one place that waits by the clock: the server said how long. */
    private static void pause(Reply reply) {
        try {
            TimeUnit.SECONDS.sleep(
                    reply.header("Retry-After").map(Long::parseLong).orElseThrow());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
