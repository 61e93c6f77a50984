// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pishkhan.acceptance.actor.Citizen;
import org.pishkhan.acceptance.actor.Expert;
import org.pishkhan.acceptance.actor.LetterDraft;
import org.pishkhan.acceptance.actor.Officer;
import org.pishkhan.acceptance.operation.MalformedBodies.Wrong;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.stage.HostProcess;
import org.pishkhan.acceptance.wire.Call;
import org.pishkhan.acceptance.wire.Confidential;
import org.pishkhan.acceptance.wire.HttpInterfaceDocument;
import org.pishkhan.acceptance.wire.HttpInterfaceDocument.Taking;
import org.pishkhan.acceptance.wire.Multipart;
import org.pishkhan.acceptance.wire.RawLine;
import org.pishkhan.acceptance.wire.RawLine.Answer;
import org.pishkhan.acceptance.wire.Reply;

/** Whatever is sent, it is refused in words and leaves no trace of its content, on a host that logs as much as it can. */
class MalformedInputIT {

    private static final String PREFIX = "/alfresco/s/pishkhan";

    private static HostProcess host;
    private static Citizen citizen;
    private static Officer officer;
    private static Expert expert;
    private static String letter;
    private static String task;
    private static Cast cast;

    @BeforeAll
    static void startHost() throws IOException {
        Confidential.keep(MalformedBodies.CANARY);
        host = HostProcess.named("malformed")
                .java("-Djava.util.logging.config.file=" + talkative())
                .property("pishkhan.signin.per-minute.code-requests", "100000")
                .property("pishkhan.signin.per-minute.filings", "100000")
                .start();
        cast = new Cast(host.target());
        citizen = cast.citizen();
        officer = cast.officer("central");
        expert = cast.expert(1);
        letter = citizen.filed(LetterDraft.to("central"));
        String registered = citizen.filed(LetterDraft.to("central"));
        task = officer.approvesFor(registered, "expert-1").granted().text("taskId");
    }

    /** Everything of ours that a log can take; of others what the host writes by default. */
    private static Path talkative() throws IOException {
        return Files.writeString(Files.createDirectories(Path.of("target")).resolve("talkative.properties"), """
                handlers=java.util.logging.ConsoleHandler
                java.util.logging.ConsoleHandler.encoding=UTF-8
                java.util.logging.ConsoleHandler.level=ALL
                .level=WARNING
                org.pishkhan.level=ALL
                """);
    }

    @AfterAll
    static void theLogTellsNothingOfPeople() throws IOException {
        host.close();
        String log = Files.readString(host.log());

        assertThat(log).as("a log at all").contains("refused with 422");
        assertThat(Confidential.foundIn(log))
                .as("personal values and secrets in %s", host.log())
                .isEmpty();
        assertThat(codesIn(log)).as("one-time codes in %s", host.log()).isEmpty();
    }

    private static List<String> codesIn(String log) {
        return cast.sms().oneTimeCodes().stream()
                .filter(code -> log.matches("(?s).*(?<![0-9A-Za-z])" + code + "(?![0-9A-Za-z]).*"))
                .toList();
    }

    /** How each operation that takes a body is reached. A new one without a row fails. */
    private static Map<String, Function<Call, Reply>> rows() {
        Map<String, Function<Call, Reply>> rows = new LinkedHashMap<>();
        rows.put("askForCode", cast.passerby()::tries);
        rows.put("signIn", cast.passerby()::tries);
        rows.put("file", citizen::tries);
        rows.put("complete", citizen::tries);
        List.of("object", "voteSignedIn").forEach(id -> rows.put(id, citizen::tries));
        rows.put("vote", cast.passerby()::tries);
        List.of("return", "reject", "referToDesk", "approve", "answerAtOnce")
                .forEach(id -> rows.put(id, officer::tries));
        List.of("referToExpert", "answer").forEach(id -> rows.put(id, expert::tries));
        return rows;
    }

    @Test
    void everyOperationThatTakesABodyHasARow() {
        assertThat(new HttpInterfaceDocument().takingABody())
                .extracting(Taking::id)
                .containsExactlyInAnyOrderElementsOf(rows().keySet());
    }

    @TestFactory
    Stream<DynamicTest> everyWrongBodyIsRefusedInWords() {
        Map<String, Function<Call, Reply>> rows = rows();
        return new HttpInterfaceDocument()
                .takingABody().stream()
                        .flatMap(operation -> MalformedBodies.of(operation).stream()
                                .map(wrong -> dynamicTest(
                                        operation.id() + ": " + wrong.what(),
                                        () -> isRefused(operation, wrong, rows.get(operation.id())))));
    }

    private static void isRefused(Taking operation, Wrong wrong, Function<Call, Reply> row) {
        Call call = called(operation).content(wrong.content());

        Reply reply = row.apply(wrong.mediaType().isEmpty() ? call : call.header("Content-Type", wrong.mediaType()));

        reply.refused(wrong.status());
        if (!wrong.field().isEmpty()) {
            assertThat(reply.view().list("invalidParams"))
                    .as("%s", reply.view())
                    .extracting(param -> param.text("name"))
                    .anyMatch(name -> name.startsWith(wrong.field()));
        }
    }

    private static Call called(Taking operation) {
        return Call.of(
                operation.method(),
                operation.path().replace("{code}", letter).replace("{id}", task).replace("{token}", "no-such-link"));
    }

    @TestFactory
    Stream<DynamicTest> noPackedBodyIsRead() {
        Map<String, Function<Call, Reply>> rows = rows();
        return new HttpInterfaceDocument()
                .takingABody().stream()
                        .map(operation -> dynamicTest(operation.id(), () -> {
                            Multipart form = new Multipart().field("text", "packed");
                            boolean json = operation.mediaType().equals("application/json");
                            Call call = json
                                    ? called(operation).json(Map.of())
                                    : called(operation).form(form);

                            rows.get(operation.id())
                                    .apply(call.header("Content-Encoding", "gzip"))
                                    .refused(415, "wrong-type");
                        }));
    }

    @ParameterizedTest
    @MethodSource("wrongQueries")
    void wrongQueriesAreRefused(String query) {
        Answer answer = get("/public/desks?" + query, "");

        assertThat(answer.status()).as(answer.body()).isIn(400, 422);
        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"code\":");
    }

    static Stream<String> wrongQueries() {
        return Stream.of(
                "skip=0&skip=5",
                "skip=%zz",
                "skip=%",
                "skip=%ff",
                "skip=-1",
                "skip=x",
                "skip=99999999999",
                "skip=2000000000",
                "max=0",
                "max=1.5",
                "skip=%00",
                "skip=" + "1".repeat(4_000),
                "skip=%u0661");
    }

    /** What Tomcat refuses before any web script is asked; on both hosts the same. */
    @ParameterizedTest
    @MethodSource("brokenRequests")
    void brokenRequestsAreRefusedWithoutAWordTooMany(String request, int status) {
        Answer answer = sends(request);

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.body()).doesNotContain("Exception", "org.apache", "\tat ", "Tomcat", MalformedBodies.CANARY);
    }

    static Stream<Arguments> brokenRequests() {
        String canary = MalformedBodies.CANARY;
        return Stream.of(
                broken(request("GET", "/public/status/" + "A".repeat(20_000), "", ""), 400),
                broken(request("GET", "/public/desks", "X-Long: " + "a".repeat(65_536) + "\r\n", ""), 400),
                broken(request("GET", "/public/desks", "X-Many: a\r\n".repeat(200), ""), 400),
                broken(request("GET", "/public/desks", canary + "\r\n", ""), 400),
                broken(request("GET", "/public/status/%zz" + canary, "", ""), 400),
                broken(request("GET", "/public/status/%00" + canary, "", ""), 400),
                broken(request("GET", "/public/status/%c0%af" + canary, "", ""), 400),
                broken(request("GET", "/public/status/%2F" + canary, "", ""), 400),
                broken(request("GET", "/public/status/\u00d8\u00a7", "", ""), 400),
                broken(request("TRACE", "/public/desks", "", ""), 405),
                broken(posted("Content-Length: 2\r\nContent-Length: 5\r\n", "{}"), 400),
                broken(posted("Content-Length: -5\r\n", "{}"), 400),
                broken(posted("Content-Length: " + canary + "\r\n", "{}"), 400),
                broken(posted("Transfer-Encoding: chunked\r\n", "zz\r\n{}\r\n0\r\n\r\n"), 400),
                broken(posted("Transfer-Encoding: gzip, chunked\r\n", "2\r\n{}\r\n0\r\n\r\n"), 501),
                broken(posted("Content-Length: 2\r\nExpect: rain\r\n", "{}"), 417),
                broken("GET " + PREFIX + "/public/desks HTTP/1.1\r\nConnection: close\r\n\r\n", 400),
                broken("\u0016\u0003\u0001\r\n\r\n", 400));
    }

    /** Unusual and allowed: these reach the script. */
    @ParameterizedTest
    @MethodSource("unusualRequests")
    void unusualRequestsReachTheScript(String request) {
        Answer answer = sends(request);

        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("\"code\":\"validation-failed\"");
    }

    static Stream<String> unusualRequests() {
        return Stream.of(
                posted("Transfer-Encoding: chunked\r\n", "1\r\n{\r\n1\r\n}\r\n0\r\n\r\n"),
                posted("Content-Length: 2\r\nExpect: 100-continue\r\n", "{}"),
                posted(
                        "Content-Length: 2\r\nX-Many: a\r\n".replace("X-Many: a\r\n", "X-Many: a\r\n".repeat(50)),
                        "{}"));
    }

    private static Arguments broken(String request, int status) {
        return Arguments.of(request, status);
    }

    private static Answer get(String pathAndQuery, String headers) {
        return sends(request("GET", pathAndQuery, headers, ""));
    }

    private static Answer sends(String request) {
        try (RawLine line = new RawLine(host.uri())) {
            return line.sends(request);
        }
    }

    private static String posted(String headers, String body) {
        return request("POST", "/public/otp", "Content-Type: application/json\r\n" + headers, body);
    }

    private static String request(String method, String pathAndQuery, String headers, String body) {
        return method + " " + PREFIX + pathAndQuery + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers
                + "\r\n" + body;
    }
}
