// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.json.JSONObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pishkhan.embedded.EmbeddedHost;
import org.pishkhan.embedded.SampleHost;

/** Requests and answers of web scripts, as surf-webscripts 10.2 and Alfresco's {@code RepositoryContainer} handle them. */
class WebScriptContractTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static EmbeddedHost host;

    @BeforeAll
    static void start() {
        host = SampleHost.start(SampleHost.options());
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    // UriTemplate.match, URLDecoder.decode
    @Test
    void givesTokensDecodedAndSlashesIncluded() {
        JSONObject seen = json(get("/alfresco/s/sample/echo/%DB%8C%DA%A9%20a/b"));

        assertThat(seen.getJSONObject("variables").getString("name")).isEqualTo("یک a/b");
    }

    // JaxRSUriIndex.COMPARATOR
    @Test
    void prefersTheTemplateWithMoreLiteralText() {
        assertThat(json(get("/alfresco/s/sample/echo/special")).getString("id"))
                .isEqualTo("org/pishkhan/sample/special.get");
    }

    // JaxRSUriIndex.findWebScript, WebScriptRequestImpl.getFormat
    @Test
    void takesTheExtensionForTheFormatUnlessTheFormatIsAnArgument() {
        JSONObject any = json(get("/alfresco/s/sample/file/body.pdf"));
        JSONObject argument = json(get("/alfresco/s/sample/echo/body.pdf?format=xml"));

        assertThat(any.getJSONObject("variables").getString("name")).isEqualTo("body");
        assertThat(any.getString("format")).isEqualTo("pdf");
        assertThat(argument.getJSONObject("variables").getString("name")).isEqualTo("body.pdf");
        assertThat(argument.getString("format")).isEqualTo("xml");
    }

    // WebScriptServletRequest.getQueryString
    @Test
    void showsTheQueryStringDecoded() {
        JSONObject seen = json(get("/alfresco/s/sample/echo/x?q=a%26b+c"));

        assertThat(seen.getString("query")).isEqualTo("q=a&b+c");
        assertThat(seen.getString("parameter")).isEqualTo("a&b c");
    }

    // web.xml of the repository's WAR
    @ParameterizedTest
    @ValueSource(strings = {"s", "service", "wcs", "wcservice"})
    void answersUnderEachAlias(String alias) {
        JSONObject seen = json(get("/alfresco/" + alias + "/sample/echo/x"));

        assertThat(seen.getString("contextPath")).isEqualTo("/alfresco/" + alias);
    }

    // WebScriptServlet.setLanguageFromRequestHeader, I18NUtil.setLocaleFromLanguage
    @ParameterizedTest
    @CsvSource({"fa, fa, یک عنوان", "'fa-IR,en;q=0.5', fa_IR, یک عنوان"})
    void takesTheLocaleFromTheFirstAcceptedLanguage(String header, String locale, String title) {
        JSONObject seen = json(send(request("/alfresco/s/sample/echo/x").header("Accept-Language", header)));

        assertThat(seen.getString("locale")).isEqualTo(locale);
        assertThat(seen.getString("title")).isEqualTo(title);
    }

    // WebScriptServletResponse.addHeader
    @Test
    void keepsBothHeadersOfOneName() {
        assertThat(get("/alfresco/s/sample/echo/x").headers().allValues("Set-Cookie"))
                .containsExactly("a=1", "b=2");
    }

    // WebScriptServletRuntime.getScriptMethod
    @Test
    void letsAPostNameAnotherMethod() {
        HttpResponse<String> byHeader =
                send(post("/alfresco/s/sample/echo/x", "").header("X-HTTP-Method-Override", "PUT"));
        HttpResponse<String> byParameter = send(post("/alfresco/s/sample/echo/x?alf_method=put", ""));

        assertThat(json(byHeader).getString("id")).isEqualTo("org/pishkhan/sample/echo.put");
        assertThat(json(byParameter).getString("id")).isEqualTo("org/pishkhan/sample/echo.put");
    }

    // AbstractRuntime.executeScript
    @Test
    void answers404ForAnUnknownPathAnd405ForAnotherMethod() {
        HttpResponse<String> unknown = get("/alfresco/s/sample/nothing");
        HttpResponse<String> method = send(request("/alfresco/s/sample/echo/x").DELETE());

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("does not map to a Web Script");
        assertThat(method.statusCode()).isEqualTo(405);
        assertThat(method.body()).contains("does not support the method DELETE");
    }

    // WebScriptServlet.service
    @Test
    void namesItsMethodsWhenAsked() {
        HttpResponse<String> options =
                send(request("/alfresco/s/sample/echo/x").method("OPTIONS", HttpRequest.BodyPublishers.noBody()));

        assertThat(options.headers().firstValue("Allow")).contains("OPTIONS, GET, PUT");
    }

    // WebScriptServletRuntime.getSupportedMethods asks a match that is null; then Tomcat reports
    @Test
    void failsWhenAskedForTheMethodsOfAnUnknownPath() {
        HttpResponse<String> options =
                send(request("/alfresco/s/sample/nothing").method("OPTIONS", HttpRequest.BodyPublishers.noBody()));

        assertThat(options.statusCode()).isEqualTo(500);
    }

    // UriTemplate: a token is (.*?), and the dot of a regular expression is no line end
    @Test
    void knowsNoPathWithALineEnd() {
        assertThat(get("/alfresco/s/sample/echo/a%0Ab").statusCode()).isEqualTo(404);
    }

    // WebScriptServletRuntime.getScriptUrl cuts the raw address by length
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/alfresco/s//sample/echo/x",
                "/alfresco//s/sample/echo/x",
                "/alfresco/%73/sample/echo/x",
                "/alfresco/s;a=b/sample/echo/x",
                "/alfresco/s/./sample/echo/x",
                "/alfresco/s/sample/other/../echo/x"
            })
    void knowsAPathInOneSpellingOnly(String path) {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    // WebScriptRequestImpl.forceSuccessStatus, AbstractRuntime.renderErrorResponse
    @Test
    void callsARefusalASuccessForThoseWhoWishSo() {
        assertThat(send(request("/alfresco/s/sample/mine").header("alf-force-success-response", "true"))
                        .statusCode())
                .isEqualTo(200);
    }

    // RepositoryContainer.executeScriptInternal
    @Test
    void refusesAGuestWhereAUserIsDemandedAndMindsNoneWhereNobodyIs() {
        assertThat(send(request("/alfresco/s/sample/mine?guest=true")
                                .header("Authorization", basic("expert-1:expert-1")))
                        .statusCode())
                .isEqualTo(401);
        assertThat(get("/alfresco/s/sample/echo/x?guest=true").statusCode()).isEqualTo(200);
    }

    // BasicHttpAuthenticatorFactory.authenticate
    @Test
    void asksForCredentialsInTheScriptsFormat() {
        HttpResponse<String> answer = get("/alfresco/s/sample/mine");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Basic realm=\"Alfresco\"");
        assertThat(json(answer).getJSONObject("status").getInt("code")).isEqualTo(401);
    }

    // BasicHttpAuthenticatorFactory.authenticate, Authorization.setUser
    @Test
    void acceptsPasswordTicketAndTicketUser() {
        String ticket = ticket("expert-1");

        assertThat(userSeenBy(basic("expert-1:expert-1"))).isEqualTo("expert-1");
        assertThat(userSeenBy(basic(ticket))).isEqualTo("expert-1");
        assertThat(userSeenBy(basic("ROLE_TICKET:" + ticket))).isEqualTo("expert-1");
        assertThat(json(get("/alfresco/s/sample/mine?alf_ticket=" + ticket)).getString("user"))
                .isEqualTo("expert-1");
    }

    // BasicHttpAuthenticatorFactory.authenticate
    @Test
    void refusesAWrongPasswordAWrongTicketAndAnotherScheme() {
        assertThat(mine(basic("expert-1:wrong")).statusCode()).isEqualTo(401);
        assertThat(mine(basic("ROLE_TICKET:nonsense")).statusCode()).isEqualTo(401);
        assertThat(mine("Bearer abc").statusCode()).isEqualTo(401);
    }

    // RepositoryContainer.checkScriptAccess
    @Test
    void letsOnlyAdministratorsCallAScriptForAdministrators() {
        HttpResponse<String> refused =
                send(request("/alfresco/s/sample/admin").header("Authorization", basic("expert-1:expert-1")));
        HttpResponse<String> answered =
                send(request("/alfresco/s/sample/admin").header("Authorization", basic("admin:admin")));

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(answered.statusCode()).isEqualTo(200);
    }

    // RepositoryContainer.executeScriptInternal: authentication none never looks at credentials
    @Test
    void leavesThoseWhoNeedNotSignInUnknown() {
        HttpResponse<String> answer =
                send(request("/alfresco/s/sample/echo/x").header("Authorization", basic("expert-1:expert-1")));

        assertThat(json(answer).has("user")).isFalse();
    }

    // AbstractRuntime.renderErrorResponse: the message of an exception is shown, its class and its trace are not
    @Test
    void tellsTheMessageOfAnExceptionAfterWhatWasWrittenBefore() {
        HttpResponse<String> answer = get("/alfresco/s/sample/fail");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(answer.body())
                .startsWith("half an answer")
                .contains("secret detail")
                .doesNotContain("IllegalStateException");
    }

    // WebScriptServletRequest.getContentType; DescriptionImpl: formdata multipart-processing
    @Test
    void leavesAMultipartBodyUntouched() {
        String body = "--B\r\nContent-Disposition: form-data; name=\"field\"\r\n\r\nvalue\r\n--B--\r\n";

        HttpResponse<String> answer =
                send(post("/alfresco/s/sample/upload", body).header("Content-Type", "multipart/form-data; boundary=B"));

        JSONObject seen = json(answer);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(seen.getString("contentType")).isEqualTo("multipart/form-data");
        assertThat(seen.getString("header")).isEqualTo("multipart/form-data; boundary=B");
        assertThat(seen.getString("body")).isEqualTo(body);
        assertThat(seen.has("field")).isFalse();
    }

    // AuthenticationsImpl, AuthenticationTicketsEntityResource
    @Test
    void handsOutChecksAndWithdrawsTickets() {
        String ticket = ticket("expert-1");
        HttpRequest.Builder own = request(TICKETS + "/-me-").header("Authorization", basic(ticket));

        HttpResponse<String> checked = send(own.copy());
        HttpResponse<String> withdrawn = send(own.copy().DELETE());

        assertThat(json(checked).getJSONObject("entry").getString("id")).isEqualTo(ticket);
        assertThat(withdrawn.statusCode()).isEqualTo(204);
        assertThat(send(own.copy()).statusCode()).isEqualTo(401);
    }

    // AuthenticationsImpl.createTicket, ResponseWriter.renderErrorResponse
    @Test
    void refusesAWrongSignInWith403AndAnIncompleteOneWith400() {
        HttpResponse<String> wrong = signIn("{\"userId\":\"expert-1\",\"password\":\"wrong\"}");
        HttpResponse<String> incomplete = signIn("{\"userId\":\"expert-1\"}");

        assertThat(wrong.statusCode()).isEqualTo(403);
        assertThat(json(wrong).getJSONObject("error").getString("briefSummary")).contains("Login failed");
        assertThat(incomplete.statusCode()).isEqualTo(400);
    }

    // Tomcat's default servlet over META-INF/resources of the JARs
    @Test
    void servesTheStaticFilesOfModulesWithoutListings() {
        HttpResponse<String> file = get("/alfresco/sample/page.css");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).contains("text/css");
        assertThat(file.headers().firstValue("ETag")).isPresent();
        assertThat(file.headers().firstValue("Last-Modified")).isPresent();
        assertThat(get("/alfresco/sample/").statusCode()).isEqualTo(404);
    }

    @Test
    void leadsToTheCitizenPage() {
        assertThat(get("/").headers().firstValue("Location")).contains("/alfresco/s/pishkhan/citizen");
        assertThat(get("/alfresco/").headers().firstValue("Location")).contains("/alfresco/s/pishkhan/citizen");
    }

    @Test
    void reportsWhatTomcatRefusesAsAProblem() {
        HttpResponse<String> answer = get("/alfresco/nothing/here");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(json(answer).getInt("status")).isEqualTo(404);
    }

    private static final String TICKETS = "/alfresco/api/-default-/public/authentication/versions/1/tickets";

    private static String ticket(String user) {
        HttpResponse<String> answer = signIn(
                new JSONObject().put("userId", user).put("password", user).toString());
        assertThat(answer.statusCode()).isEqualTo(201);
        return json(answer).getJSONObject("entry").getString("id");
    }

    private static HttpResponse<String> signIn(String body) {
        return send(post(TICKETS, body).header("Content-Type", "application/json"));
    }

    private static String userSeenBy(String authorization) {
        return json(mine(authorization)).getString("user");
    }

    private static HttpResponse<String> mine(String authorization) {
        return send(request("/alfresco/s/sample/mine").header("Authorization", authorization));
    }

    private static String basic(String text) {
        return "Basic " + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static JSONObject json(HttpResponse<String> answer) {
        return new JSONObject(answer.body());
    }

    private static HttpResponse<String> get(String path) {
        return send(request(path));
    }

    private static HttpRequest.Builder post(String path, String body) {
        return request(path).POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(host.baseUrl() + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
