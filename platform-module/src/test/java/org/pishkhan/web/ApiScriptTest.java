// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pishkhan.platform.Transactions;
import org.pishkhan.request.FileContent;
import org.pishkhan.request.FileRole;
import org.pishkhan.request.IllegalTransition;
import org.pishkhan.request.InvalidField;
import org.pishkhan.request.InvalidInput;
import org.pishkhan.request.Language;
import org.pishkhan.request.NotAllowed;
import org.pishkhan.request.Scan;
import org.pishkhan.request.Status;
import org.pishkhan.request.Step;
import org.pishkhan.request.StoredFile;
import org.pishkhan.request.UnknownItem;
import org.pishkhan.sms.MessageState;
import org.pishkhan.sms.NotRetryable;
import org.pishkhan.triage.IdempotencyConflict;
import org.springframework.extensions.surf.util.I18NUtil;
import org.springframework.extensions.webscripts.Container;
import org.springframework.extensions.webscripts.Description;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.Registry;
import org.springframework.extensions.webscripts.WebScript;

class ApiScriptTest {

    private static final long MOST_DRAINED = 16L * 1024 * 1024;

    @TempDir
    Path scratch;

    private final SentCall sent = new SentCall();
    private final ReceivedAnswer received = new ReceivedAnswer();
    private long nanos;
    private int reads;

    /** What a script does with a call. */
    private interface Work {
        Response answer(Call call) throws IOException;
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void turnsEveryRefusalIntoAProblem(RuntimeException refusal, String code, int status) {
        run(failing(refusal));

        assertThat(received.status()).isEqualTo(status);
        assertThat(received.header("Content-Type")).isEqualTo("application/problem+json;charset=UTF-8");
        assertThat(received.header("Cache-Control")).isEqualTo("no-store");
        assertThat(received.header("X-Content-Type-Options")).isEqualTo("nosniff");
        JsonNode problem = received.json();
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("code").textValue()).isEqualTo(code);
        assertThat(problem.get("type").textValue()).isEqualTo("urn:pishkhan:problem:" + code);
        assertThat(problem.get("title").textValue()).doesNotContain("problem.").isNotBlank();
        assertThat(problem.get("detail").textValue()).doesNotContain("problem.").isNotBlank();
        assertThat(problem.get("logId").textValue()).matches("[0-9a-f]{8}");
    }

    static Stream<Arguments> turnsEveryRefusalIntoAProblem() {
        return Stream.of(
                Arguments.of(Refusal.unreadable("x"), "unreadable", 400),
                Arguments.of(Refusal.notSignedIn(), "not-signed-in", 401),
                Arguments.of(new NotAllowed("x"), "not-allowed", 403),
                Arguments.of(Refusal.crossSite(), "not-allowed", 403),
                Arguments.of(new AccessDeniedException("system.err"), "not-allowed", 403),
                Arguments.of(new UnknownItem("request"), "not-found", 404),
                Arguments.of(new IllegalTransition(Status.REJECTED, Step.RETURNED), "illegal-transition", 409),
                Arguments.of(new NotRetryable(MessageState.ACCEPTED), "not-retryable", 409),
                Arguments.of(Refusal.tooLarge(), "too-large", 413),
                Arguments.of(Refusal.wrongType(), "wrong-type", 415),
                Arguments.of(new InvalidInput(InvalidField.of("subject", "required")), "validation-failed", 422),
                Arguments.of(new IdempotencyConflict(), "idempotency-mismatch", 422),
                Arguments.of(Refusal.tooMany(Duration.ofSeconds(7)), "too-many-requests", 429),
                Arguments.of(new IllegalStateException("x"), "internal", 500));
    }

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
    void letsNoErrorOfTheVirtualMachineEscapeThatACallMayCause() {
        run(call -> {
            throw new NoSuchMethodError("org.pishkhan.Secret.method()");
        });

        assertThat(received.status()).isEqualTo(500);
        assertThat(received.text()).doesNotContain("Secret");
    }

    @Test
    void findsTheRefusalThatTheHostWrapped() {
        run(failing(new RuntimeException("wrapped", new IllegalStateException(new NotAllowed("x")))));

        assertThat(received.status()).isEqualTo(403);
    }

    @Test
    void tellsNothingOfWhatWasNotExpected() {
        run(failing(new IllegalStateException("select * from secrets at org.pishkhan.Secret")));

        assertThat(received.text()).doesNotContain("select", "org.pishkhan", "Exception", "Secret");
    }

    @Test
    void tellsWhatToDoAboutEachFieldInPersian() {
        run(failing(new InvalidInput(
                List.of(InvalidField.of("subject", "too-long", 200), InvalidField.of("attachments[1]", "empty")))));

        JsonNode problem = received.json();
        assertThat(problem.at("/invalidParams/0/name").textValue()).isEqualTo("subject");
        assertThat(problem.at("/invalidParams/0/code").textValue()).isEqualTo("too-long");
        assertThat(problem.at("/invalidParams/0/reason").textValue())
                .isEqualTo("«موضوع» را در حداکثر ۲۰۰ نویسه بنویسید.");
        assertThat(problem.at("/invalidParams/1/reason").textValue()).contains("پیوست ۲");
        assertThat(problem.get("detail").textValue()).contains("موضوع", "پیوست ۲");
    }

    @Test
    void speaksEnglishToThoseWhoAskForIt() {
        sent.header("Accept-Language", "en");

        run(failing(new InvalidInput(InvalidField.of("subject", "too-long", 200))));

        assertThat(received.json().at("/invalidParams/0/reason").textValue())
                .isEqualTo("Shorten \"Subject\" to 200 characters at most.");
        assertThat(received.header("Content-Language")).isEqualTo("en");
    }

    @Test
    void namesBothStatesOfAnImpossibleStep() {
        run(failing(new IllegalTransition(Status.REJECTED, Step.REFERRED)));

        assertThat(received.json().get("currentStatus").textValue()).isEqualTo("rejected");
        assertThat(received.json().get("wantedStatus").textValue()).isEqualTo("submitted");
        assertThat(received.json().get("wantedStep").textValue()).isEqualTo("referred");
    }

    @Test
    void saysWhenToComeAgain() {
        run(failing(Refusal.tooMany(Duration.ofSeconds(7))));

        assertThat(received.header("Retry-After")).isEqualTo("7");
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
                Instant.EPOCH);

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
        StoredFile file =
                new StoredFile("body.pdf", FileRole.BODY, "x.pdf", "application/pdf", 1, "", Scan.NONE, Instant.EPOCH);

        run(call -> Response.file(new FileContent(file, () -> {
            throw new IOException("disk");
        })));

        assertThat(received.status()).isEqualTo(500);
        assertThat(received.header("Content-Disposition")).isEmpty();
    }

    @Test
    void neverThrowsWhenTheClientHasHungUp() {
        ReceivedAnswer nobody = ReceivedAnswer.byNobody();

        assertThatCode(() -> script(call -> Response.ok(Map.of())).execute(sent, nobody))
                .doesNotThrowAnyException();
    }

    @Test
    void leavesNoUploadBehindWhateverHappens() throws IOException {
        sent.header("Content-Type", "multipart/form-data; boundary=limit")
                .body(("--limit\r\nContent-Disposition: form-data; name=body; filename=a.pdf\r\n\r\n"
                                + "%PDF-1.4\r\n--limit--\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        FormShape shape = new FormShape(Map.of(), List.of(new FileSlot("body", FileRole.BODY, 1_000, 1)));

        run(call -> {
            assertThat(call.form(shape).files()).hasSize(1);
            throw new IllegalStateException("later");
        });

        assertThat(received.status()).isEqualTo(500);
        try (Stream<Path> left = Files.list(scratch)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void readsARefusedBodyOnUpToALimit() {
        Counted endless = new Counted();

        sent.header("Content-Type", "multipart/form-data; boundary=limit").body(endless);
        run(call -> Response.ok(call.form(new FormShape(Map.of(), List.of()))));

        assertThat(received.status()).isEqualTo(413);
        assertThat(endless.read).isBetween(MOST_DRAINED, MOST_DRAINED + 128 * 1024);
    }

    @Test
    void readsLittleOfWhatIsSentByThoseWhoWereNotLetIn() {
        Counted endless = new Counted();

        sent.body(endless);
        run(failing(Refusal.notSignedIn()));

        assertThat(received.status()).isEqualTo(401);
        assertThat(endless.read).isBetween(Edge.MOST_DRAINED_AT_THE_DOOR, Edge.MOST_DRAINED_AT_THE_DOOR + 64 * 1024);
    }

    @Test
    void readsARefusedBodyOnForAWhileOnly() {
        InputStream slow = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                nanos += Duration.ofSeconds(3).toNanos();
                reads++;
                return 1;
            }
        };

        sent.body(slow);
        run(failing(Refusal.notSignedIn()));

        assertThat(received.status()).isEqualTo(401);
        assertThat(reads).isEqualTo(4);
    }

    @Test
    void doesNotReadABodyThatDeclaresItselfTooLarge() {
        Counted endless = new Counted();

        sent.header("Content-Length", "300000000").body(endless);
        run(failing(Refusal.notSignedIn()));

        assertThat(endless.read).isZero();
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

    private static Work failing(RuntimeException problem) {
        return call -> {
            throw problem;
        };
    }

    private void run(Work work) {
        script(work).execute(sent, received);
    }

    private ApiScript script(Work work) {
        FormReader forms = new FormReader(
                () -> Files.createTempFile(scratch, "upload", null), new FileCheck(List.of("pdf")), TestFiles.NO_SCAN);
        Edge edge = new Edge(
                new AtOnce(),
                new ProblemMapper(new Random(1)),
                new Clients(""),
                forms,
                new OwnSite(""),
                MOST_DRAINED,
                () -> nanos);
        ApiScript script = new ApiScript(edge) {
            @Override
            protected Response answer(Call call) throws IOException {
                return work.answer(call);
            }
        };
        script.init(new Scripts(script), described("GET"));
        return script;
    }

    private static Description described(String method) {
        return (Description) Proxy.newProxyInstance(
                ApiScriptTest.class.getClassLoader(),
                new Class<?>[] {Description.class},
                (proxy, asked, arguments) -> asked.getName().equals("getMethod") ? method : null);
    }

    /** A container where one script answers GET at every path. */
    private record Scripts(WebScript script) implements Container, Registry {
        @Override
        public String getName() {
            return "test";
        }

        @Override
        public Registry getRegistry() {
            return this;
        }

        @Override
        public Match findWebScript(String method, String uri) {
            return new Match("/", Map.of(), "/", method.equals("GET") ? script : null);
        }
    }

    /** No transaction at all. */
    private static final class AtOnce implements Transactions {
        @Override
        public <T> T write(Supplier<T> work) {
            return work.get();
        }

        @Override
        public <T> T read(Supplier<T> work) {
            return work.get();
        }

        @Override
        public void afterCommit(Runnable action) {
            action.run();
        }
    }

    private static final class Counted extends InputStream {
        private long read;

        @Override
        public int read() {
            read++;
            return 'x';
        }
    }
}
