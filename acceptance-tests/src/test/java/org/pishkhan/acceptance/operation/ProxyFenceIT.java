// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pishkhan.acceptance.stage.EchoServer;
import org.pishkhan.acceptance.stage.NginxProxy;
import org.pishkhan.acceptance.wire.HttpInterfaceDocument;
import org.pishkhan.acceptance.wire.RawLine;
import org.pishkhan.acceptance.wire.RawLine.Answer;

/** What the proxy lets through and what not, before a server that would answer anything. */
class ProxyFenceIT {

    private static final String PREFIX = "/alfresco/s/pishkhan";
    private static final String TICKETS = "/alfresco/api/-default-/public/authentication/versions/1/tickets";
    private static final Map<String, String> PARAMETERS = Map.of(
            "{code}", "7K3M9QWX2TB4F",
            "{desk}", "central",
            "{service}", "enrolment-certificate",
            "{file}", "attachment-1.pdf");
    private static final String TASK = "activiti$4711";

    private static EchoServer upstream;
    private static NginxProxy proxy;

    @BeforeAll
    static void start() {
        upstream = new EchoServer();
        proxy = NginxProxy.before(upstream.uri());
    }

    @AfterAll
    static void stop() {
        proxy.close();
        upstream.close();
    }

    @BeforeEach
    void forget() {
        upstream.forget();
    }

    static Stream<String> publicOperations() {
        return operations(true);
    }

    static Stream<String> staffOperations() {
        return operations(false);
    }

    private static Stream<String> operations(boolean ofThePublic) {
        return new HttpInterfaceDocument()
                .operations().stream()
                        .filter(operation -> ofThePublic == isPublic(operation.split(" ")[1]))
                        .map(ProxyFenceIT::withExamples);
    }

    private static boolean isPublic(String path) {
        return path.startsWith("/public/") || path.startsWith("/citizen");
    }

    private static String withExamples(String operation) {
        String call = operation;
        for (Map.Entry<String, String> parameter : PARAMETERS.entrySet()) {
            call = call.replace(parameter.getKey(), parameter.getValue());
        }
        return call.replace("{id}", TASK).replace(" /", " " + PREFIX + "/");
    }

    @ParameterizedTest
    @MethodSource("publicOperations")
    void everyPublicCallOfTheInterfacePasses(String call) {
        assertThat(publicly(call).status()).isEqualTo(200);
        assertThat(reached()).containsExactly(call);
    }

    @ParameterizedTest
    @MethodSource("staffOperations")
    void everyStaffCallPassesForStaffAlone(String call) {
        assertThat(publicly(call).status()).isEqualTo(404);
        assertThat(reached()).isEmpty();

        assertThat(internally(call).status()).isEqualTo(200);
        assertThat(reached()).containsExactly(call);
    }

    @Test
    void parametersOfTheInterfacePass() {
        HttpInterfaceDocument document = new HttpInterfaceDocument();
        for (String operation : document.operations()) {
            for (String parameter : document.queryOf(operation)) {
                String call = withExamples(operation) + "?" + parameter + "=%DB%B1a&" + parameter + "=";
                boolean ofThePublic = isPublic(operation.split(" ")[1]);
                Answer answer = ofThePublic ? publicly(call) : internally(call);
                assertThat(answer.status()).as(call).isEqualTo(200);
                assertThat(reached()).as(call).contains(call);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "POST, " + TICKETS,
        "DELETE, " + TICKETS + "/-me-",
        "GET, /alfresco/pishkhan/console.js",
        "GET, /alfresco/pishkhan/console.css",
        "GET, " + PREFIX + "/tasks/activiti%244711",
    })
    void whatTheConsoleNeedsBesidesPassesForStaffAlone(String method, String path) {
        assertThat(publicly(method + " " + path).status()).isEqualTo(404);
        assertThat(reached()).isEmpty();

        assertThat(internally(method + " " + path).status()).isEqualTo(200);
        assertThat(reached()).containsExactly(method + " " + path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the rest of Alfresco, and Share
                "/alfresco",
                "/alfresco/",
                "/alfresco/s",
                "/alfresco/s/index",
                "/alfresco/s/api/login",
                "/alfresco/s/api/upload",
                "/alfresco/s/admin",
                "/alfresco/s/enterprise/admin",
                "/alfresco/service/pishkhan/public/desks",
                "/alfresco/service/pishkhan/citizen",
                "/alfresco/wcs/pishkhan/public/desks",
                "/alfresco/wcservice/pishkhan/public/desks",
                "/alfresco/api/-default-/public/alfresco/versions/1/nodes/-root-",
                "/alfresco/api/-default-/public/cmis/versions/1.1/browser",
                "/alfresco/cmisbrowser",
                "/alfresco/cmisatom",
                "/alfresco/webdav/",
                "/alfresco/aos/",
                "/alfresco/d/d/workspace/SpacesStore/x/y",
                "/alfresco/download/direct",
                "/alfresco/faces/jsp/login.jsp",
                "/alfresco/WEB-INF/web.xml",
                "/share",
                "/share/page/",
                "/share/proxy/alfresco/pishkhan/public/desks",
                "/dev/sms",
                "/solr/",
                "/manager/html",
                // other spellings of what is allowed
                "/ALFRESCO/S/PISHKHAN/public/desks",
                "/alfresco/s/pishkhan/PUBLIC/desks",
                "/alfresco/s/pishkhan/public",
                "/alfresco/s/pishkhan/public/",
                "/alfresco/s/pishkhan/public/desks/",
                "/alfresco/s/pishkhan/public/desks.json",
                "/alfresco/s/pishkhan/publicly",
                "/alfresco/s/pishkhan/citizens",
                "/alfresco/s/pishkhan/citizen.json",
                "/alfresco//s/pishkhan/public/desks",
                "//alfresco/s/pishkhan/public/desks",
                "/alfresco/s/pishkhan/public//desks",
                "/alfresco/s/pishkhan/citizen/",
                "/alfresco/s/pishkhan/public/status/",
                "/alfresco/./s/pishkhan/public/desks",
                // ways out
                "/alfresco/s/pishkhan/public/../me",
                "/alfresco/s/pishkhan/citizen/../../api/login",
                "/alfresco/s/pishkhan/citizen/..",
                "/alfresco/s/pishkhan/public/%2e%2e/me",
                "/alfresco/s/pishkhan/public/.%2e/me",
                "/alfresco/s/pishkhan/public/%2E%2E%2Fme",
                "/alfresco/s/pishkhan/public/..%2fme",
                "/alfresco/s/pishkhan/public/status/..%2f..%2fme",
                "/alfresco/s/pishkhan/public/%252e%252e/me",
                "/alfresco/s/pishkhan/public/status/%252e%252e%252fme",
                "/alfresco/s/pishkhan/citizen/..;/..;/api/login",
                "/alfresco/s/pishkhan/citizen/.;/x",
                "/alfresco/s/pishkhan/public/desks;jsessionid=1",
                "/alfresco/s;x/pishkhan/public/desks",
                "/alfresco/s/pishkhan/public/status/a%3bb",
                "/alfresco/s/pishkhan/citizen/..\\..\\api",
                "/alfresco/s/pishkhan/citizen/%5c..%5capi",
                "/alfresco/s/pishkhan/public/status/..%c0%af..%c0%afme%2f",
                "/alfresco/s/pishkhan/public/status/a%00",
                "/alfresco/s/pishkhan/public/status/a%0d%0aX:%20y",
                "/alfresco/s/pishkhan/public/status/a%23b",
                "/alfresco/s/pishkhan/public/status/a%3fb",
                "/alfresco/s/pishkhan/publi%63/desks",
                "/alfresco/%73/pishkhan/public/desks",
                "/alfresco/pishkhan/../s/api/login",
                "/alfresco/pishkhan/..;/s/api/login",
                "/alfresco/pishkhan/fonts/../console.js",
                "/alfresco/pishkhan/",
                "/alfresco/pishkhan/fonts/",
                "/alfresco/pishkhan/console.js",
                "/alfresco/pishkhan/.git/config",
                "/.git/config",
                "/nginx_status",
            })
    void nothingElsePasses(String path) {
        Answer answer = publicly("GET " + path);

        assertThat(answer.status()).as(path).isIn(404, 400);
        assertThat(answer.body()).containsAnyOf("پیدا نشد", "\"unreadable\"").doesNotContain("nginx");
        assertThat(internally("GET " + path).status())
                .as("for staff: %s", path)
                .matches(status -> status >= 400 || path.equals("/alfresco/pishkhan/console.js"));
        assertThat(reached()).allMatch("GET /alfresco/pishkhan/console.js"::equals);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/public/desks?alf_method=DELETE",
                "/public/desks?ALF_METHOD=DELETE",
                "/public/desks?%61lf_method=DELETE",
                "/public/desks?skip=0&alf_ticket=TICKET_1",
                "/public/desks?skip=0;alf_ticket=TICKET_1",
                "/public/desks?max=1&guest=true",
                "/public/desks?alf_callback=run",
                "/public/desks?format=html",
                "/public/rules?x",
                "/public/requests?skip=<script>",
                "/citizen?alf_ticket=TICKET_1",
                "/citizen?lang=fa&Alf_Callback=run",
                "/citizen?%61lf_ticket=TICKET_1",
                "/citizen?guest=true",
                "/citizen?guest",
            })
    void parametersThatAlfrescoUnderstandsAreRefused(String path) {
        assertThat(publicly("GET " + PREFIX + path).status()).isIn(404, 400);
        assertThat(reached()).isEmpty();
    }

    @Test
    void ofAPagesParametersTheLanguageAlonePasses() {
        publicly("GET " + PREFIX + "/citizen?utm_source=sms&lang=en&x=%2F");
        publicly("GET " + PREFIX + "/citizen/status/7K3M9QWX2TB4F?fbclid=1");

        assertThat(reached())
                .containsExactly(
                        "GET " + PREFIX + "/citizen?lang=en", "GET " + PREFIX + "/citizen/status/7K3M9QWX2TB4F");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPTIONS", "TRACE", "CONNECT", "PATCH", "PROPFIND", "POST", "PUT", "DELETE", "get", "X"})
    void otherMethodsReachNothing(String method) {
        assertThat(publicly(method + " " + PREFIX + "/public/desks").status()).isIn(400, 404, 405);
        assertThat(publicly(method + " " + PREFIX + "/citizen").status()).isIn(400, 404, 405);
        assertThat(reached()).isEmpty();
    }

    @Test
    void theHeadOfAPageIsAnswered() {
        Answer answer = publicly("HEAD " + PREFIX + "/citizen");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(reached()).containsExactly("GET " + PREFIX + "/citizen");
    }

    @Test
    void ofTheClientsHeadersOnlyHarmlessOnesPass() {
        publicly(
                "POST " + PREFIX + "/public/otp",
                "X-HTTP-Method-Override: DELETE",
                "X-Method-Override: DELETE",
                "Authorization: Basic YWRtaW46YWRtaW4=",
                "X-Alfresco-Remote-User: admin",
                "X-Forwarded-For: 203.0.113.7",
                "X-Forwarded-Proto: http",
                "X-Forwarded-Host: evil.example",
                "Forwarded: for=203.0.113.7",
                "X-Real-IP: 203.0.113.7",
                "Alf-Force-Success-Response: true",
                "Cookie: JSESSIONID=1; __Host-pishkhan_session=abc-_9; alfLogin=2; pishkhan_session=forged",
                "Cookie: __Host-pishkhan_browser=00ff",
                "Accept-Language: fa",
                "Origin: " + proxy.publicUri(),
                "Sec-Fetch-Site: same-origin",
                "Idempotency-Key: 1");

        assertThat(upstream.requests().get(0).lines().skip(1).filter(line -> !line.isBlank()))
                .containsExactlyInAnyOrder(
                        "Host: " + proxy.publicUri().getAuthority(),
                        "X-Forwarded-For: 127.0.0.1",
                        "X-Forwarded-Proto: https",
                        "Cookie: pishkhan_session=abc-_9; pishkhan_browser=00ff; ",
                        "Accept-Language: fa",
                        "Origin: " + proxy.publicUri(),
                        "Sec-Fetch-Site: same-origin",
                        "Idempotency-Key: 1");
    }

    @Test
    void staffAreKnownByTheirLoginAndNeverByCookies() {
        Answer answer = internally(
                "GET " + PREFIX + "/me",
                "Authorization: Basic YWRtaW46YWRtaW4=",
                "X-Alfresco-Remote-User: admin",
                "Cookie: JSESSIONID=1");

        assertThat(upstream.requests().get(0))
                .contains("Authorization: Basic YWRtaW46YWRtaW4=")
                .doesNotContainIgnoringCase("cookie")
                .doesNotContainIgnoringCase("remote-user");
        assertThat(answer.all("Set-Cookie")).isEmpty();
    }

    @Test
    void ofAlfrescosCookiesNoneComesOut() {
        Answer answer = publicly("GET " + PREFIX + "/public/requests");

        assertThat(answer.all("Set-Cookie"))
                .containsExactly("__Host-pishkhan_session=renewed; Path=/; HttpOnly; SameSite=Strict; Secure");
        assertThat(answer.header("WWW-Authenticate")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {PREFIX + "/public/desks", PREFIX + "/citizen", "/nothing", "/"})
    void eachSecurityHeaderIsThereOnce(String path) {
        Answer answer = publicly("GET " + path);

        assertThat(answer.all("Strict-Transport-Security")).containsExactly("max-age=63072000; includeSubDomains");
        assertThat(answer.all("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.all("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.all("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(answer.all("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("frame-ancestors 'none'");
        assertThat(answer.all("Cache-Control")).hasSize(1);
        assertThat(answer.all("Server")).containsExactly("nginx");
    }

    @Test
    void refusalsOfCallsAreProblemsInTheReadersLanguage() {
        Answer persian = publicly("GET " + PREFIX + "/public/nothing");
        Answer english = publicly("POST " + PREFIX + "/public/nothing", "Accept-Language: en-GB,en;q=0.8");

        assertThat(persian.header("Content-Type")).contains("application/problem+json;charset=UTF-8");
        assertThat(persian.body()).contains("\"code\":\"not-found\"", "\"status\":404", "پیدا نشد", "\"logId\":\"");
        assertThat(english.body()).contains("Not found").doesNotContain("پیدا");
    }

    @Test
    void refusalsOfPagesArePages() {
        Answer page = publicly("GET /share/page");

        assertThat(page.header("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(page.body()).contains("lang=\"fa\" dir=\"rtl\"", "صفحه پیدا نشد");
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItIsSent() {
        String json = "POST " + PREFIX + "/public/otp HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Length: 100000000\r\n\r\n";
        String form = json.replace("/otp", "/requests");

        try (RawLine one = line(proxy.publicUri());
                RawLine other = line(proxy.publicUri())) {
            assertThat(one.sends(json).status()).isEqualTo(413);
            Answer answer = other.sends(form);
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.body()).contains("\"code\":\"too-large\"");
        }
        assertThat(reached()).isEmpty();
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
            try (RawLine line = line(proxy.publicUri())) {
                assertThat(line.sends(request).status())
                        .as(request.lines()
                                .limit(5)
                                .map(each -> each.substring(0, Math.min(80, each.length())))
                                .toList()
                                .toString())
                        .isBetween(400, 501);
            }
        }
        assertThat(reached()).isEmpty();
    }

    @Test
    void aWholeAddressInTheRequestLineChangesNothing() {
        String evil =
                "GET http://localhost/alfresco/s/api/login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        String other = "GET http://evil.example/alfresco/s/pishkhan/citizen HTTP/1.1\r\nHost: localhost\r\n"
                + "Connection: close\r\n\r\n";

        try (RawLine one = line(proxy.publicUri());
                RawLine two = line(proxy.publicUri())) {
            assertThat(one.sends(evil).status()).isEqualTo(404);
            assertThat(two.sends(other).status()).isEqualTo(404);
        }
        assertThat(reached()).isEmpty();
    }

    @Test
    void byAnotherNameThereIsNothing() {
        try (RawLine line = line(proxy.publicUri())) {
            String request = "GET " + PREFIX + "/citizen HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n";
            assertThat(line.sends(request).status()).isEqualTo(404);
        }
        assertThat(reached()).isEmpty();
    }

    @Test
    void unencryptedThereIsOnlyTheWayToThePage() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        URI plain = proxy.plainUri();

        var start = client.send(HttpRequest.newBuilder(plain.resolve("/")).build(), BodyHandlers.ofString());
        var call = client.send(
                HttpRequest.newBuilder(plain.resolve(PREFIX + "/public/desks")).build(), BodyHandlers.ofString());

        assertThat(start.statusCode()).isEqualTo(301);
        assertThat(start.headers().firstValue("Location")).contains(proxy.publicUri() + PREFIX + "/citizen");
        assertThat(start.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(call.statusCode()).isEqualTo(404);
        assertThat(reached()).isEmpty();
    }

    @Test
    void encryptionIsModernOrNotAtAll() throws IOException {
        try (RawLine newest = line(proxy.publicUri());
                RawLine older = line(proxy.publicUri());
                RawLine weak = line(proxy.publicUri())) {
            assertThat(newest.speaking("TLSv1.3").asks("GET", "/").status()).isEqualTo(302);
            assertThat(older.speaking("TLSv1.2").asks("GET", "/").status()).isEqualTo(302);
            assertThatThrownBy(() -> weak.speaking("TLSv1.2", "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256"))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void whoeverCallsFarTooOftenIsToldToWaitAndNobodyElse() {
        List<Answer> answers = IntStream.range(0, 200)
                .parallel()
                .mapToObj(index -> asking("127.0.0.9", "GET " + PREFIX + "/public/captcha"))
                .toList();
        Answer other = asking("127.0.0.10", "GET " + PREFIX + "/public/captcha");

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
    void aBodyThatDoesNotComeKeepsNobodyBusy() {
        String request = "POST " + PREFIX + "/public/requests HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Length: 1000000\r\n\r\nonly the beginning";
        long start = System.nanoTime();

        try (RawLine line = line(proxy.publicUri())) {
            line.sends(request);
        }

        assertThat(System.nanoTime() - start).isBetween(10_000_000_000L, 28_000_000_000L);
        assertThat(reached()).isEmpty();
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

    private static Answer publicly(String call, String... headers) {
        return asking(proxy.publicUri(), "127.0.0.1", call, headers);
    }

    private static Answer internally(String call, String... headers) {
        return asking(proxy.staffUri(), "127.0.0.1", call, headers);
    }

    private static Answer asking(String from, String call) {
        return asking(proxy.publicUri(), from, call);
    }

    private static Answer asking(URI server, String from, String call, String... headers) {
        String[] words = call.split(" ", 2);
        try (RawLine line = new RawLine(server, proxy.trust(), from)) {
            return line.asks(words[0], words[1], headers);
        }
    }

    private static RawLine line(URI server) {
        return new RawLine(server, proxy.trust(), "127.0.0.1");
    }

    /** Method and path of what reached the upstream. */
    private static List<String> reached() {
        return upstream.requests().stream()
                .map(request -> request.split(" HTTP/")[0])
                .toList();
    }
}
