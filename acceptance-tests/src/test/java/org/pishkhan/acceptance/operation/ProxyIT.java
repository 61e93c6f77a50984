// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pishkhan.acceptance.actor.Citizen;
import org.pishkhan.acceptance.actor.LetterDraft;
import org.pishkhan.acceptance.actor.Passerby;
import org.pishkhan.acceptance.page.Browser;
import org.pishkhan.acceptance.page.CitizenPage;
import org.pishkhan.acceptance.page.ConsolePage;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.stage.HostProcess;
import org.pishkhan.acceptance.stage.NginxProxy;
import org.pishkhan.acceptance.stage.Target;
import org.pishkhan.acceptance.wire.Attachment;
import org.pishkhan.acceptance.wire.Captcha;
import org.pishkhan.acceptance.wire.RawLine;
import org.pishkhan.acceptance.wire.RawLine.Answer;
import org.pishkhan.acceptance.wire.Reply;
import org.pishkhan.acceptance.wire.View;
import org.pishkhan.acceptance.wire.Wire;

/** The product behind the proxy: the journey of a letter, cookies, addresses of clients, pages. */
class ProxyIT {

    private static final String PREFIX = "/alfresco/s/pishkhan";
    private static final int FIVE_MEGABYTES = 5 * 1024 * 1024;
    private static final Pattern ASSET = Pattern.compile("(?:src|href)=\"(/alfresco/pishkhan/[^\"]+)\"");

    private static HostProcess host;
    private static NginxProxy proxy;
    private static Cast citizens;
    private static Cast staff;

    @BeforeAll
    static void start() {
        host = HostProcess.named("behind-proxy")
                .property("pishkhan.proxies", "127.0.0.1")
                .start();
        proxy = NginxProxy.before(host.uri());
        var lines = Wire.trusting(proxy.trust());
        Target target = host.target();
        citizens = new Cast(new Target(proxy.publicUri(), target.smsFile(), target.administrator()), lines);
        staff = new Cast(new Target(proxy.staffUri(), target.smsFile(), target.administrator()), lines);
    }

    @AfterAll
    static void stop() {
        proxy.close();
        host.close();
    }

    @Test
    void aLetterTravelsThroughTheProxy() {
        Attachment large = Attachment.pdf("مدرک بزرگ.pdf", FIVE_MEGABYTES);
        Attachment answer = Attachment.pdf("پاسخ.pdf");
        Citizen citizen = citizens.citizen();
        LetterDraft letter = LetterDraft.to("central")
                .withBody(Attachment.pdf("نامه.pdf", 1024 * 1024))
                .withAttachments(IntStream.range(0, 10).mapToObj(index -> large).toArray(Attachment[]::new));

        String code = citizen.filed(letter);
        staff.expert(1).takesATicket().granted();
        String task =
                staff.officer("central").approvesFor(code, "expert-1").granted().text("taskId");
        staff.expert(1).answersTask(task, "پاسخ شما پیوست است.", answer).granted();

        assertThat(citizen.downloads(code, "attachment-10.pdf").body()).isEqualTo(large.content());
        assertThat(citizen.downloadsTheAnswer(code).body()).isEqualTo(answer.content());
        assertThat(citizen.listsRequests(0, 10).granted().number("total")).isEqualTo(1);
        assertThat(citizens.passerby()
                        .looksUpStatus(code.toLowerCase())
                        .granted()
                        .text("status"))
                .isEqualTo("answered");
    }

    @Test
    void aReturnedRequestIsCompletedAndWithdrawnThroughTheProxy() {
        Citizen citizen = citizens.citizen();
        String code = citizen.filed(LetterDraft.to("central"));
        staff.officer("central").returns(code, Map.of("note", "تصویر کارت ملی")).granted();

        citizen.completes(code, "پیوست شد.", Attachment.png("کارت.png")).granted();

        citizen.withdraws(code).granted();
    }

    @Test
    void sessionsAreForThisHostAloneAndEndBySigningOut() {
        Citizen citizen = citizens.stranger();
        Set<String> asked = cookie(citizen.asksForACode());
        Set<String> signedIn = cookie(citizen.signsInWith(citizen.newestCode()));

        assertThat(asked).contains("__Host-pishkhan_browser", "Secure", "HttpOnly", "SameSite=Strict", "Path=/");
        assertThat(signedIn).contains("__Host-pishkhan_session", "Secure", "HttpOnly", "SameSite=Strict", "Path=/");
        String stolen = citizen.cookies();
        Reply out = citizen.signsOut();
        assertThat(out.status()).isEqualTo(204);
        assertThat(cookie(out)).contains("__Host-pishkhan_session", "Max-Age=0");
        citizen.listsRequests().refused(401, "not-signed-in");
        citizens.stranger().listsRequestsWithStolen(stolen).refused(401, "not-signed-in");
    }

    @Test
    void theProductItselfKnowsThatTheClientsConnectionIsEncrypted() throws Exception {
        assertThat(cookieOfTheHost("https")).contains("pishkhan_browser", "Secure", "HttpOnly", "SameSite=Strict");
        assertThat(cookieOfTheHost("http")).doesNotContain("Secure").contains("HttpOnly", "SameSite=Strict");
    }

    @Test
    void anAddressIsCountedAsTheProxySeesItWhateverTheClientSays() {
        for (int miss = 0; miss < 10; miss++) {
            assertThat(looksUp("127.0.0.21", "203.0.113." + miss)).isEqualTo(404);
        }

        assertThat(looksUp("127.0.0.21", "203.0.113.99")).isEqualTo(429);
        assertThat(looksUp("127.0.0.22", "203.0.113.99")).isEqualTo(404);
    }

    @Test
    void thePageOfTheCitizensIsWholeAndStrict() {
        Passerby passerby = citizens.passerby();
        Reply page = passerby.opensTheCitizenPage();

        page.granted();
        assertThat(page.headers().allValues("Strict-Transport-Security")).hasSize(1);
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'");
        assertThat(page.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(ASSET.matcher(page.text()).results().map(asset -> asset.group(1)))
                .isNotEmpty()
                .allSatisfy(asset ->
                        assertThat(passerby.fetches(asset).status()).as(asset).isEqualTo(200));
        assertThat(passerby.fetches("/").header("Location")).contains(PREFIX + "/citizen");
    }

    @Test
    void theConsoleIsForStaffAlone() {
        try (RawLine line = line("127.0.0.1")) {
            assertThat(line.asks("GET", PREFIX + "/console").status()).isEqualTo(404);
        }
        assertThat(citizens.officer("central").seesQueueOf("central").status()).isEqualTo(404);

        Reply console = staff.passerby().opensTheConsole();
        console.granted();
        assertThat(ASSET.matcher(console.text()).results().map(asset -> asset.group(1)))
                .isNotEmpty()
                .allSatisfy(asset -> assertThat(staff.passerby().fetches(asset).status())
                        .as(asset)
                        .isEqualTo(200));
        staff.officer("central").seesQueueOf("central").granted();
    }

    @Test
    void compressionIsForScriptsAndStylesAlone() {
        try (RawLine script = line("127.0.0.1");
                RawLine call = line("127.0.0.1")) {
            Answer asset = script.asks("HEAD", "/alfresco/pishkhan/citizen.js", "Accept-Encoding: gzip");
            Answer desks = call.asks("GET", PREFIX + "/public/desks", "Accept-Encoding: gzip");

            assertThat(asset.header("Content-Encoding")).contains("gzip");
            assertThat(asset.header("Content-Type").orElseThrow().toLowerCase())
                    .matches(".*javascript; ?charset=utf-8");
            assertThat(desks.header("Content-Encoding")).isEmpty();
        }
    }

    @Test
    void bothPagesWorkInABrowser() {
        Citizen citizen = citizens.stranger();
        String subject = "از پشت پیشکار " + citizen.mobile();
        try (Browser phone = new Browser(proxy.publicUri());
                Browser desktop = new Browser(proxy.staffUri())) {
            CitizenPage page = phone.phone()
                    .opens()
                    .choosesAnotherMatterOf(titleOf("central"))
                    .signsIn(citizen.mobile(), citizen::newestCode);
            page.files("سارا رضایی", subject, "لطفاً رسیدگی فرمایید.", Attachment.png("تصویر.png"));
            page.signsOut();
            ConsolePage console = desktop.desktop().opens();
            assertThat(console.hidesThePassword()).isTrue();
            console.logsIn("officer-central", "demo").opensFromTheQueue(subject).signsOut();

            assertThat(phone.complaints()).isEmpty();
            assertThat(desktop.complaints()).isEmpty();
        }
    }

    @Test
    void theLogOfTheProxyKeepsNoNumberNoCookieNoQueryAndNoLink() throws Exception {
        Citizen citizen = citizens.citizen();
        citizen.listsRequests(0, 7).granted();
        citizens.passerby().opensSurvey("0123456789abcdef").refused(404, "not-found");

        String log = Files.readString(proxy.accessLog());

        assertThat(log)
                .contains("\"path\":\"" + PREFIX + "/public/requests\"")
                .contains("\"path\":\"" + PREFIX + "/public/surveys/*\"")
                .doesNotContain("0123456789abcdef")
                .doesNotContain(citizen.mobile().substring(3))
                .doesNotContain("pishkhan_session")
                .doesNotContain("max=7");
    }

    private static String titleOf(String desk) {
        return citizens.passerby()
                .looksAtDesks()
                .granted()
                .one("items", "code", desk)
                .text("title");
    }

    /** Name and attributes of the one cookie that an answer sets, without its value. */
    private static Set<String> cookie(Reply reply) {
        assertThat(reply.headers().allValues("Set-Cookie")).hasSize(1);
        return parts(reply.headers().allValues("Set-Cookie").get(0));
    }

    private static Set<String> parts(String cookie) {
        Set<String> parts =
                new TreeSet<>(Arrays.asList(cookie.replaceFirst("=[^;]*", "").split("; ")));
        return parts.stream().collect(Collectors.toUnmodifiableSet());
    }

    /** Asks the host itself for a code, as a proxy that it trusts would. */
    private static Set<String> cookieOfTheHost(String scheme) throws Exception {
        Citizen stranger = new Cast(host.target()).stranger();
        View challenge = stranger.challenge();
        String body = "{\"mobile\":\"" + stranger.mobile() + "\",\"captcha\":\"" + Captcha.solve(challenge) + "\"}";
        HttpRequest request = HttpRequest.newBuilder(host.uri().resolve(PREFIX + "/public/otp"))
                .header("Content-Type", "application/json")
                .header("X-Forwarded-For", "127.0.0.31")
                .header("X-Forwarded-Proto", scheme)
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(202);
        return parts(response.headers().firstValue("Set-Cookie").orElseThrow());
    }

    private static int looksUp(String from, String spoofed) {
        try (RawLine line = line(from)) {
            return line.asks("GET", PREFIX + "/public/status/2222222222222", "X-Forwarded-For: " + spoofed)
                    .status();
        }
    }

    private static RawLine line(String from) {
        return new RawLine(proxy.publicUri(), proxy.trust(), from);
    }
}
