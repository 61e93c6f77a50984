// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pishkhan.acceptance.operation.Fence.PREFIX;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pishkhan.acceptance.stage.EchoServer;
import org.pishkhan.acceptance.stage.NginxProxy;
import org.pishkhan.acceptance.wire.RawLine;
import org.pishkhan.acceptance.wire.RawLine.Answer;

/** Connections to the proxy: plain and encrypted, ambiguous, slow, too large, too many, and with nobody behind it. */
class ProxyConnectionIT {

    @RegisterExtension
    private static final Fence FENCE = new Fence();

    @Test
    void unencryptedThereIsOnlyTheWayToThePage() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        URI plain = FENCE.proxy().plainUri();

        var start = client.send(HttpRequest.newBuilder(plain.resolve("/")).build(), BodyHandlers.ofString());
        var call = client.send(
                HttpRequest.newBuilder(plain.resolve(PREFIX + "/public/desks")).build(), BodyHandlers.ofString());

        assertThat(start.statusCode()).isEqualTo(301);
        assertThat(start.headers().firstValue("Location"))
                .contains(FENCE.proxy().publicUri() + PREFIX + "/citizen");
        assertThat(start.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(call.statusCode()).isEqualTo(404);
        assertThat(FENCE.reached()).isEmpty();
    }

    @Test
    void encryptionIsModernOrNotAtAll() throws IOException {
        try (RawLine newest = FENCE.line();
                RawLine older = FENCE.line();
                RawLine weak = FENCE.line()) {
            assertThat(newest.speaking("TLSv1.3").asks("GET", "/").status()).isEqualTo(302);
            assertThat(older.speaking("TLSv1.2").asks("GET", "/").status()).isEqualTo(302);
            assertThatThrownBy(() -> weak.speaking("TLSv1.2", "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256"))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void ambiguousRequestsAreRefused() {
        String head = "POST " + PREFIX + "/public/otp HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
        List<String> ambiguous = List.of(
                head + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                head + "Content-Length: 4\r\nContent-Length: 5\r\n\r\nabcde",
                head + "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n",
                head + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
                head + "Host: other\r\n\r\n",
                head + "X: " + "y".repeat(40_000) + "\r\n\r\n",
                "GET " + PREFIX + "/public/status/" + "y".repeat(40_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET " + PREFIX + "/public/desks HTTP/1.1\r\nConnection: close\r\n\r\n");
        for (String request : ambiguous) {
            try (RawLine line = FENCE.line()) {
                assertThat(line.sends(request).status())
                        .as(request.lines()
                                .limit(5)
                                .map(each -> each.substring(0, Math.min(80, each.length())))
                                .toList()
                                .toString())
                        .isBetween(400, 501);
            }
        }
        assertThat(FENCE.reached()).isEmpty();
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItIsSent() {
        String json = "POST " + PREFIX + "/public/otp HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Length: 100000000\r\n\r\n";
        String form = json.replace("/otp", "/requests");

        try (RawLine one = FENCE.line();
                RawLine other = FENCE.line()) {
            assertThat(one.sends(json).status()).isEqualTo(413);
            Answer answer = other.sends(form);
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.body()).contains("\"code\":\"too-large\"");
        }
        assertThat(FENCE.reached()).isEmpty();
    }

    @Test
    void aBodyThatDoesNotComeKeepsNobodyBusy() {
        String request = "POST " + PREFIX + "/public/requests HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Length: 1000000\r\n\r\nonly the beginning";
        long start = System.nanoTime();

        try (RawLine line = FENCE.line()) {
            line.sends(request);
        }

        assertThat(System.nanoTime() - start).isBetween(10_000_000_000L, 28_000_000_000L);
        assertThat(FENCE.reached()).isEmpty();
    }

    @Test
    void whoeverCallsFarTooOftenIsToldToWaitAndNobodyElse() {
        List<Answer> answers = IntStream.range(0, 200)
                .parallel()
                .mapToObj(index -> FENCE.calledFrom("127.0.0.9", "GET " + PREFIX + "/public/captcha"))
                .toList();
        Answer other = FENCE.calledFrom("127.0.0.10", "GET " + PREFIX + "/public/captcha");

        List<Answer> refused =
                answers.stream().filter(answer -> answer.status() == 429).toList();
        assertThat(refused).isNotEmpty().allSatisfy(answer -> {
            assertThat(answer.header("Retry-After")).contains("10");
            assertThat(answer.body()).contains("\"code\":\"too-many-requests\"");
        });
        assertThat(answers.size() - refused.size()).isGreaterThanOrEqualTo(100);
        assertThat(other.status()).isEqualTo(200);
    }

    @Test
    void whenNobodyAnswersPeopleAreToldSo() {
        EchoServer gone = new EchoServer();
        gone.close();
        try (NginxProxy alone = NginxProxy.before(gone.uri());
                RawLine one = new RawLine(alone.publicUri(), alone.trust(), "127.0.0.1");
                RawLine two = new RawLine(alone.publicUri(), alone.trust(), "127.0.0.1")) {
            Answer page = one.asks("GET", PREFIX + "/citizen");
            Answer call = two.asks("POST", PREFIX + "/public/otp", "Accept-Language: en");

            assertThat(page.status()).isEqualTo(502);
            assertThat(page.body()).contains("میز خدمت اکنون پاسخ نمی‌دهد").doesNotContain("nginx");
            assertThat(call.status()).isEqualTo(502);
            assertThat(call.header("Retry-After")).contains("30");
            assertThat(call.body()).contains("\"code\":\"unavailable\"", "Try again in a few minutes.");
        }
    }
}
