// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HttpInterfaceDocumentTest {

    private static final HttpInterfaceDocument DOCUMENT = new HttpInterfaceDocument();
    private static final Call TRACK = Call.get("/public/status/7K3M9QWX2TB4F");

    static Set<String> schemas() {
        return DOCUMENT.answerSchemas();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everySchemaCompilesAndItsOwnExampleIsValid(String pointer) {
        JsonNode example = DOCUMENT.at(pointer + "/example");

        if (example.isMissingNode()) {
            assertThatCode(() -> DOCUMENT.differences(MissingNode.getInstance(), pointer))
                    .doesNotThrowAnyException();
        } else {
            assertThat(DOCUMENT.differences(example, pointer)).isEmpty();
        }
    }

    @Test
    void anAnswerAsDocumentedPasses() {
        assertThatCode(() -> DOCUMENT.judge(TRACK, reply(200, "application/json", "{\"status\":\"submitted\"}")))
                .doesNotThrowAnyException();
    }

    @Test
    void everyDeviationIsFound() {
        String json = "application/json;charset=UTF-8";
        deviates(TRACK, reply(200, json, "{\"status\":\"lost\"}"), "status");
        deviates(TRACK, reply(200, json, "{\"status\":\"submitted\",\"fullName\":\"مریم\"}"), "fullName");
        deviates(TRACK, reply(200, json, "{}"), "status");
        deviates(TRACK, reply(200, "text/html", "<p>submitted</p>"), "text/html");
        deviates(TRACK, reply(500, "application/problem+json", "{}"), "500");
        deviates(TRACK, reply(404, "application/problem+json", "{\"status\":404}"), "logId");
        deviates(Call.post("/public/status/x"), reply(200, json, "{}"), "not in the document");
        deviates(Call.get("/public/secrets"), reply(200, json, "{}"), "no such path");
    }

    @Test
    void aPromisedHeaderMustBeThere() {
        Call page = Call.get("/citizen");

        deviates(page, reply(200, "text/html", "<p>"), "promises the header");
    }

    @Test
    void aTimeMustBeOne() {
        Call signIn = Call.post("/public/sessions");
        HttpHeaders headers = HttpHeaders.of(
                Map.of(
                        "Content-Type",
                        List.of("application/json"),
                        "Location",
                        List.of("/"),
                        "Set-Cookie",
                        List.of("a=b")),
                (name, value) -> true);
        String body = "{\"mobile\":\"+989121234567\",\"expiresAt\":\"tomorrow\"}";

        deviates(signIn, new Reply(signIn, 201, headers, body.getBytes(StandardCharsets.UTF_8)), "expiresAt");
    }

    @Test
    void aFixedPathWinsOverATemplate() {
        Call signOut = Call.delete("/public/sessions/current");

        assertThatCode(() -> DOCUMENT.judge(
                        signOut,
                        new Reply(
                                signOut,
                                204,
                                HttpHeaders.of(
                                        Map.of("Set-Cookie", List.of("pishkhan_session=")), (name, value) -> true),
                                new byte[0])))
                .doesNotThrowAnyException();
    }

    private static void deviates(Call call, Reply reply, String word) {
        assertThatThrownBy(() -> DOCUMENT.judge(call, reply))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(word);
    }

    private static Reply reply(int status, String type, String body) {
        HttpHeaders headers = HttpHeaders.of(Map.of("Content-Type", List.of(type)), (name, value) -> true);
        return new Reply(TRACK, status, headers, body.getBytes(StandardCharsets.UTF_8));
    }
}
