// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pishkhan.embedded.EmbeddedHost;
import org.pishkhan.embedded.edge.Http.Reply;
import org.pishkhan.request.MobileNumber;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.signin.Session;
import org.pishkhan.signin.Sessions;

/** The web scripts in a servlet container. */
class EdgeTest {

    private static Desk desk;

    private final Http anyone = new Http(desk.baseUrl());

    @BeforeAll
    static void start() {
        desk = new Desk(EmbeddedHost.options()
                .property("pishkhan.proxies", "127.0.0.1")
                .property("pishkhan.web.staff-origins", "http://share.example:8080"));
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void speaksTheLanguageThatIsAskedFor() {
        assertThat(anyone.get("/public/desks").text()).contains("ستاد مرکزی");
        assertThat(anyone.get("/public/desks", "Accept-Language", "en").json().findValuesAsText("title"))
                .isNotEmpty()
                .noneMatch(title -> title.contains("ستاد"));
    }

    /** Tomcat puts its own answer in the place of ours once reading a body has failed. */
    @Test
    void refusesBodiesThatBreakOff() throws IOException {
        String form = sendAndHangUp("POST /alfresco/s/pishkhan/public/requests HTTP/1.1\r\n"
                + "Host: localhost\r\nCookie: " + session() + "\r\nContent-Length: 5000\r\n"
                + "Content-Type: multipart/form-data; boundary=b\r\n\r\n"
                + "--b\r\nContent-Disposition: form-data; name=body; filename=a.pdf\r\n\r\n%PDF-1.4");
        String json = sendAndHangUp("POST /alfresco/s/pishkhan/public/otp HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Length: 5000\r\nContent-Type: application/json\r\n\r\n{\"mobile\":");

        assertThat(form).startsWith("HTTP/1.1 400");
        assertThat(json).startsWith("HTTP/1.1 400");
    }

    @Test
    void stopsReadingABodyWithoutEnd() {
        Reply reply = anyone.send(
                "POST",
                "/public/requests",
                BodyPublishers.ofByteArrays(() -> new Endless(
                        "--b\r\nContent-Disposition: form-data; name=body;" + " filename=a.pdf\r\n\r\n%PDF-1.4")),
                "Cookie",
                session(),
                "Content-Type",
                "multipart/form-data; boundary=b");

        assertThat(reply.status()).isEqualTo(413);
    }

    @Test
    void showsTheAnswerToABrowserThatIsStillSending() {
        byte[] large = new byte[20_000_000];

        Reply reply = anyone.send(
                "POST",
                "/public/requests",
                BodyPublishers.ofByteArray(large),
                "Content-Type",
                "multipart/form-data; boundary=b");

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.code()).isEqualTo("not-signed-in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/public/requests/%F0%9F%98%80", "/public/requests/AAAAAAAAAAAAA;x", "/public/requests/a/b/c"})
    void knowsNothingAtImpossiblePaths(String path) {
        Reply reply = anyone.get(path, "Cookie", session());

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.code()).isEqualTo("not-found");
    }

    @Test
    void givesCookiesWithoutSecureOverHttpAndWithItBehindAnEncryptingProxy() {
        Reply plain = anyone.get("/public/requests", "Cookie", session());
        Reply encrypted = anyone.get("/public/requests", "Cookie", session(), "X-Forwarded-Proto", "https");

        assertThat(plain.whole().headers().firstValue("Set-Cookie").orElseThrow())
                .contains("; Path=/alfresco/s/pishkhan; HttpOnly; SameSite=Strict")
                .doesNotContain("Secure");
        assertThat(encrypted.whole().headers().firstValue("Set-Cookie").orElseThrow())
                .endsWith("; Secure");
    }

    @Test
    void countsClientsBehindAProxyEachByItself() {
        for (int i = 0; i < 10; i++) {
            assertThat(lookUpFrom("198.51.100.1")).isEqualTo(404);
        }

        assertThat(lookUpFrom("198.51.100.1")).isEqualTo(429);
        assertThat(lookUpFrom("198.51.100.2")).isEqualTo(404);
    }

    private int lookUpFrom(String address) {
        return anyone.get("/public/status/AAAAAAAAAAAAA", "X-Forwarded-For", address)
                .status();
    }

    @Test
    void refusesWhatAnotherSiteMakesABrowserSend() {
        Reply foreign = anyone.post("/public/otp", Map.of(), "Sec-Fetch-Site", "cross-site");
        Reply own = anyone.post("/public/otp", Map.of(), "Sec-Fetch-Site", "same-origin");

        assertThat(foreign.status()).isEqualTo(403);
        assertThat(own.status()).isEqualTo(422);
    }

    @Test
    void refusesWhatAnotherSiteMakesABrowserOfStaffSend() {
        String path = "/requests/" + desk.filed().value() + "/reject";
        String[] login = Http.as("officer-central", "demo");
        for (List<String> said : List.of(
                List.of("Sec-Fetch-Site", "cross-site"),
                List.of("Origin", "http://evil.example"),
                List.of("Origin", "null"))) {
            Reply foreign = anyone.post(path, Map.of("reason", "x"), login[0], login[1], said.get(0), said.get(1));

            assertThat(foreign.status()).as("%s", said).isEqualTo(403);
        }

        Reply fromShare = anyone.post(path, Map.of(), login[0], login[1], "Origin", "http://share.example:8080");

        assertThat(fromShare.status()).as("the reason is missing").isEqualTo(422);
    }

    @Test
    void demandsALoginOfStaff() {
        assertThat(anyone.get("/me").status()).isEqualTo(401);
        assertThat(anyone.get("/me", Http.as("officer-central", "wrong")).status())
                .isEqualTo(401);
        assertThat(anyone.get("/me", Http.as("officer-central", "demo")).status())
                .isEqualTo(200);
    }

    @Test
    void knowsSomebodyWithoutARoleAndShowsThemNothing() {
        assertThat(anyone.get("/me", Http.as("admin", "admin")).json().findValue("roles"))
                .isNotEmpty();
        TrackingCode code = desk.filed();

        assertThat(anyone.get("/requests/" + code.value(), Http.as("manager", "demo"))
                        .status())
                .isIn(403, 404);
    }

    @Test
    void servesPagesWithAStrictPolicy() {
        for (String page : List.of("/citizen", "/citizen/services/general-letter", "/console")) {
            Reply reply = anyone.get(page);

            assertThat(reply.status()).as(page).isEqualTo(200);
            assertThat(reply.text()).contains("<html lang=\"fa\" dir=\"rtl\">").doesNotContain("{{");
            assertThat(reply.whole()
                            .headers()
                            .firstValue("Content-Security-Policy")
                            .orElseThrow())
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
        }
        assertThat(anyone.get("/citizen?lang=en").text()).contains("<html lang=\"en\" dir=\"ltr\">");
    }

    @Test
    void filesAndGivesTheFileBackUnderItsName() {
        String key = "edge-1";
        String form = "--b\r\nContent-Disposition: form-data; name=fullName\r\n\r\nمریم\r\n"
                + "--b\r\nContent-Disposition: form-data; name=subject\r\n\r\nموضوع\r\n"
                + "--b\r\nContent-Disposition: form-data; name=desk\r\n\r\ncentral\r\n"
                + "--b\r\nContent-Disposition: form-data; name=body; filename=\"نامه.pdf\"\r\n\r\n%PDF-1.4\r\n--b--\r\n";

        Reply filed = anyone.send(
                "POST",
                "/public/requests",
                BodyPublishers.ofString(form),
                "Cookie",
                session(),
                "Content-Type",
                "multipart/form-data; boundary=b",
                "Idempotency-Key",
                key);

        assertThat(filed.status()).isEqualTo(201);
        String path = filed.whole().headers().firstValue("Location").orElseThrow();
        Reply file =
                anyone.get(path.substring("/alfresco/s/pishkhan".length()) + "/files/body.pdf", "Cookie", session());
        assertThat(file.text()).isEqualTo("%PDF-1.4");
        assertThat(file.whole().headers().firstValue("Content-Disposition").orElseThrow())
                .contains("filename*=UTF-8''%D9%86%D8%A7%D9%85%D9%87.pdf");
    }

    /** A session of a citizen who has proven a number, as the module itself would give it. */
    private static String session() {
        Sessions sessions = desk.bean("pishkhan.signin.sessions", Sessions.class);
        Session session = sessions.start(new MobileNumber("+989121234567"));
        return "pishkhan_session=" + sessions.renew(session);
    }

    private static String sendAndHangUp(String request) throws IOException {
        URI url = URI.create(desk.baseUrl());
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A beginning, and then the letter x without end. */
    private static final class Endless implements Iterator<byte[]> {
        private byte[] next;

        Endless(String start) {
            this.next = start.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public boolean hasNext() {
            return true;
        }

        @Override
        public byte[] next() {
            byte[] now = next;
            next = "x".repeat(64 * 1024).getBytes(StandardCharsets.US_ASCII);
            return now;
        }
    }
}
