// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pishkhan.acceptance.operation.Fence.PREFIX;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pishkhan.acceptance.wire.RawLine.Answer;

/** Headers and cookies that pass the proxy, and what it says itself, before a server that would answer anything. */
class ProxyHeadersIT {

    @RegisterExtension
    private static final Fence FENCE = new Fence();

    @Test
    void ofTheClientsHeadersOnlyHarmlessOnesPass() {
        FENCE.publicly(
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
                "Origin: " + FENCE.proxy().publicUri(),
                "Sec-Fetch-Site: same-origin",
                "Idempotency-Key: 1");

        assertThat(FENCE.firstThatReached().lines().skip(1).filter(line -> !line.isBlank()))
                .containsExactlyInAnyOrder(
                        "Host: " + FENCE.proxy().publicUri().getAuthority(),
                        "X-Forwarded-For: 127.0.0.1",
                        "X-Forwarded-Proto: https",
                        "Cookie: pishkhan_session=abc-_9; pishkhan_browser=00ff; ",
                        "Accept-Language: fa",
                        "Origin: " + FENCE.proxy().publicUri(),
                        "Sec-Fetch-Site: same-origin",
                        "Idempotency-Key: 1");
    }

    @Test
    void staffAreKnownByTheirLoginAndNeverByCookies() {
        Answer answer = FENCE.internally(
                "GET " + PREFIX + "/me",
                "Authorization: Basic YWRtaW46YWRtaW4=",
                "X-Alfresco-Remote-User: admin",
                "Cookie: JSESSIONID=1");

        assertThat(FENCE.firstThatReached())
                .contains("Authorization: Basic YWRtaW46YWRtaW4=")
                .doesNotContainIgnoringCase("cookie")
                .doesNotContainIgnoringCase("remote-user");
        assertThat(answer.all("Set-Cookie")).isEmpty();
    }

    @Test
    void ofAlfrescosCookiesNoneComesOut() {
        Answer answer = FENCE.publicly("GET " + PREFIX + "/public/requests");

        assertThat(answer.all("Set-Cookie"))
                .containsExactly("__Host-pishkhan_session=renewed; Path=/; HttpOnly; SameSite=Strict; Secure");
        assertThat(answer.header("WWW-Authenticate")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {PREFIX + "/public/desks", PREFIX + "/citizen", "/nothing", "/"})
    void eachSecurityHeaderIsThereOnce(String path) {
        Answer answer = FENCE.publicly("GET " + path);

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
        Answer persian = FENCE.publicly("GET " + PREFIX + "/public/nothing");
        Answer english = FENCE.publicly("POST " + PREFIX + "/public/nothing", "Accept-Language: en-GB,en;q=0.8");

        assertThat(persian.header("Content-Type")).contains("application/problem+json;charset=UTF-8");
        assertThat(persian.body()).contains("\"code\":\"not-found\"", "\"status\":404", "پیدا نشد", "\"logId\":\"");
        assertThat(english.body()).contains("Not found").doesNotContain("پیدا");
    }

    @Test
    void refusalsOfPagesArePages() {
        Answer page = FENCE.publicly("GET /share/page");

        assertThat(page.header("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(page.body()).contains("lang=\"fa\" dir=\"rtl\"", "صفحه پیدا نشد");
    }
}
