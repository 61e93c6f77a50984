// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pishkhan.embedded.web.SampleSite.json;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests and answers of web scripts, as surf-webscripts 10.2 and Alfresco's {@code RepositoryContainer} handle them. */
class WebScriptContractTest {

    @RegisterExtension
    private static final SampleSite SITE = new SampleSite();

    // UriTemplate.match, URLDecoder.decode
    @Test
    void givesTokensDecodedAndSlashesIncluded() {
        JSONObject seen = json(SITE.get("/alfresco/s/sample/echo/%DB%8C%DA%A9%20a/b"));

        assertThat(seen.getJSONObject("variables").getString("name")).isEqualTo("یک a/b");
    }

    // JaxRSUriIndex.COMPARATOR
    @Test
    void prefersTheTemplateWithMoreLiteralText() {
        assertThat(json(SITE.get("/alfresco/s/sample/echo/special")).getString("id"))
                .isEqualTo("org/pishkhan/sample/special.get");
    }

    // JaxRSUriIndex.findWebScript, WebScriptRequestImpl.getFormat
    @Test
    void takesTheExtensionForTheFormatUnlessTheFormatIsAnArgument() {
        JSONObject any = json(SITE.get("/alfresco/s/sample/file/body.pdf"));
        JSONObject argument = json(SITE.get("/alfresco/s/sample/echo/body.pdf?format=xml"));

        assertThat(any.getJSONObject("variables").getString("name")).isEqualTo("body");
        assertThat(any.getString("format")).isEqualTo("pdf");
        assertThat(argument.getJSONObject("variables").getString("name")).isEqualTo("body.pdf");
        assertThat(argument.getString("format")).isEqualTo("xml");
    }

    // WebScriptServletRequest.getQueryString
    @Test
    void showsTheQueryStringDecoded() {
        JSONObject seen = json(SITE.get("/alfresco/s/sample/echo/x?q=a%26b+c"));

        assertThat(seen.getString("query")).isEqualTo("q=a&b+c");
        assertThat(seen.getString("parameter")).isEqualTo("a&b c");
    }

    // web.xml of the repository's WAR
    @ParameterizedTest
    @ValueSource(strings = {"s", "service", "wcs", "wcservice"})
    void answersUnderEachAlias(String alias) {
        JSONObject seen = json(SITE.get("/alfresco/" + alias + "/sample/echo/x"));

        assertThat(seen.getString("contextPath")).isEqualTo("/alfresco/" + alias);
    }

    // WebScriptServlet.setLanguageFromRequestHeader, I18NUtil.setLocaleFromLanguage
    @ParameterizedTest
    @CsvSource({"fa, fa, یک عنوان", "'fa-IR,en;q=0.5', fa_IR, یک عنوان"})
    void takesTheLocaleFromTheFirstAcceptedLanguage(String header, String locale, String title) {
        JSONObject seen =
                json(SITE.send(SITE.request("/alfresco/s/sample/echo/x").header("Accept-Language", header)));

        assertThat(seen.getString("locale")).isEqualTo(locale);
        assertThat(seen.getString("title")).isEqualTo(title);
    }

    // WebScriptServletResponse.addHeader
    @Test
    void keepsBothHeadersOfOneName() {
        assertThat(SITE.get("/alfresco/s/sample/echo/x").headers().allValues("Set-Cookie"))
                .containsExactly("a=1", "b=2");
    }

    // WebScriptServletRuntime.getScriptMethod
    @Test
    void letsAPostNameAnotherMethod() {
        HttpResponse<String> byHeader =
                SITE.send(SITE.post("/alfresco/s/sample/echo/x", "").header("X-HTTP-Method-Override", "PUT"));
        HttpResponse<String> byParameter = SITE.send(SITE.post("/alfresco/s/sample/echo/x?alf_method=put", ""));

        assertThat(json(byHeader).getString("id")).isEqualTo("org/pishkhan/sample/echo.put");
        assertThat(json(byParameter).getString("id")).isEqualTo("org/pishkhan/sample/echo.put");
    }

    // AbstractRuntime.executeScript
    @Test
    void answers404ForAnUnknownPathAnd405ForAnotherMethod() {
        HttpResponse<String> unknown = SITE.get("/alfresco/s/sample/nothing");
        HttpResponse<String> method =
                SITE.send(SITE.request("/alfresco/s/sample/echo/x").DELETE());

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("does not map to a Web Script");
        assertThat(method.statusCode()).isEqualTo(405);
        assertThat(method.body()).contains("does not support the method DELETE");
    }

    // WebScriptServlet.service
    @Test
    void namesItsMethodsWhenAsked() {
        HttpResponse<String> options = SITE.send(
                SITE.request("/alfresco/s/sample/echo/x").method("OPTIONS", HttpRequest.BodyPublishers.noBody()));

        assertThat(options.headers().firstValue("Allow")).contains("OPTIONS, GET, PUT");
    }

    // WebScriptServletRuntime.getSupportedMethods asks a match that is null; then Tomcat reports
    @Test
    void failsWhenAskedForTheMethodsOfAnUnknownPath() {
        HttpResponse<String> options = SITE.send(
                SITE.request("/alfresco/s/sample/nothing").method("OPTIONS", HttpRequest.BodyPublishers.noBody()));

        assertThat(options.statusCode()).isEqualTo(500);
    }

    // UriTemplate: a token is (.*?), and the dot of a regular expression is no line end
    @Test
    void knowsNoPathWithALineEnd() {
        assertThat(SITE.get("/alfresco/s/sample/echo/a%0Ab").statusCode()).isEqualTo(404);
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
        assertThat(SITE.get(path).statusCode()).isEqualTo(404);
    }

    // WebScriptRequestImpl.forceSuccessStatus, AbstractRuntime.renderErrorResponse
    @Test
    void callsARefusalASuccessForThoseWhoWishSo() {
        assertThat(SITE.send(SITE.request("/alfresco/s/sample/mine").header("alf-force-success-response", "true"))
                        .statusCode())
                .isEqualTo(200);
    }

    // AbstractRuntime.renderErrorResponse: the message of an exception is shown, its class and its trace are not
    @Test
    void tellsTheMessageOfAnExceptionAfterWhatWasWrittenBefore() {
        HttpResponse<String> answer = SITE.get("/alfresco/s/sample/fail");

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

        HttpResponse<String> answer = SITE.send(
                SITE.post("/alfresco/s/sample/upload", body).header("Content-Type", "multipart/form-data; boundary=B"));

        JSONObject seen = json(answer);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(seen.getString("contentType")).isEqualTo("multipart/form-data");
        assertThat(seen.getString("header")).isEqualTo("multipart/form-data; boundary=B");
        assertThat(seen.getString("body")).isEqualTo(body);
        assertThat(seen.has("field")).isFalse();
    }

    // Tomcat's default servlet over META-INF/resources of the JARs
    @Test
    void servesTheStaticFilesOfModulesWithoutListings() {
        HttpResponse<String> file = SITE.get("/alfresco/sample/page.css");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).contains("text/css");
        assertThat(file.headers().firstValue("ETag")).isPresent();
        assertThat(file.headers().firstValue("Last-Modified")).isPresent();
        assertThat(SITE.get("/alfresco/sample/").statusCode()).isEqualTo(404);
    }

    @Test
    void leadsToTheCitizenPage() {
        assertThat(SITE.get("/").headers().firstValue("Location")).contains("/alfresco/s/pishkhan/citizen");
        assertThat(SITE.get("/alfresco/").headers().firstValue("Location")).contains("/alfresco/s/pishkhan/citizen");
    }

    @Test
    void reportsWhatTomcatRefusesAsAProblem() {
        HttpResponse<String> answer = SITE.get("/alfresco/nothing/here");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(json(answer).getInt("status")).isEqualTo(404);
    }
}
