// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pishkhan.request.FileContent;
import org.pishkhan.request.FileRole;
import org.pishkhan.request.Language;
import org.pishkhan.request.Scan;
import org.pishkhan.request.StoredFile;
import org.springframework.extensions.surf.util.I18NUtil;

/** What a script answers with, and to whom. */
class ApiScriptTest {

    private final SentCall sent = new SentCall();
    private final ReceivedAnswer received = new ReceivedAnswer();

    @ParameterizedTest
    @ValueSource(strings = {"POST", "HEAD"})
    void answersItsOwnMethodOnlyWhateverTheRuntimeMadeOfIt(String method) {
        sent.by(method);

        run(call -> {
            throw new AssertionError("answered");
        });

        assertThat(received.status()).isEqualTo(405);
        assertThat(received.json().get("code").textValue()).isEqualTo("method-not-allowed");
        assertThat(received.header("Allow")).isEqualTo("GET");
    }

    @Test
    void answersInJson() {
        run(call -> Response.created("/alfresco/s/pishkhan/x", Map.of("subject", "موضوع")));

        assertThat(received.status()).isEqualTo(201);
        assertThat(received.header("Location")).isEqualTo("/alfresco/s/pishkhan/x");
        assertThat(received.header("Content-Type")).isEqualTo("application/json;charset=UTF-8");
        assertThat(received.text()).isEqualTo("{\"subject\":\"موضوع\"}");
    }

    @Test
    void answersWithAFileToBeSavedUnderItsName() {
        byte[] content = TestFiles.pdf();
        StoredFile file = new StoredFile(
                "body.pdf",
                FileRole.BODY,
                "نامهٔ «من».pdf",
                "application/pdf",
                content.length,
                "",
                Scan.NONE,
                Instant.EPOCH,
                "");

        run(call -> Response.file(new FileContent(file, () -> new ByteArrayInputStream(content))));

        assertThat(received.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"body.pdf\"; filename*=UTF-8''"
                        + "%D9%86%D8%A7%D9%85%D9%87%D9%94%20%C2%AB%D9%85%D9%86%C2%BB.pdf");
        assertThat(received.header("Content-Security-Policy"))
                .isEqualTo("sandbox; default-src 'none'; frame-ancestors 'none'");
        assertThat(received.header("Content-Length")).isEqualTo(Integer.toString(content.length));
        assertThat(received.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(received.text()).isEqualTo(new String(content, StandardCharsets.UTF_8));
    }

    @Test
    void answersWithAProblemWhenAFileCannotBeOpened() {
        StoredFile file = new StoredFile(
                "body.pdf", FileRole.BODY, "x.pdf", "application/pdf", 1, "", Scan.NONE, Instant.EPOCH, "");

        run(call -> Response.file(new FileContent(file, () -> {
            throw new IOException("disk");
        })));

        assertThat(received.status()).isEqualTo(500);
        assertThat(received.header("Content-Disposition")).isEmpty();
    }

    @Test
    void neverThrowsWhenTheClientHasHungUp() {
        ReceivedAnswer nobody = ReceivedAnswer.byNobody();

        assertThatCode(() ->
                        AnsweringScript.doing(call -> Response.ok(Map.of())).execute(sent, nobody))
                .doesNotThrowAnyException();
    }

    @Test
    void speaksTheCallersLanguageToTheHostToo() {
        I18NUtil.setLocale(Locale.GERMAN);
        sent.header("Accept-Language", "en");

        run(call -> {
            assertThat(I18NUtil.getLocale()).isEqualTo(Locale.ENGLISH);
            assertThat(call.language()).isEqualTo(Language.EN);
            return Response.noContent();
        });

        assertThat(I18NUtil.getLocaleOrNull()).isEqualTo(Locale.GERMAN);
        I18NUtil.setLocale(null);
    }

    private void run(AnsweringScript.Work work) {
        AnsweringScript.doing(work).execute(sent, received);
    }
}
