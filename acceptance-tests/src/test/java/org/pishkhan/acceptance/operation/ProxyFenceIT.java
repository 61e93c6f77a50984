// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pishkhan.acceptance.operation.Fence.PREFIX;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pishkhan.acceptance.wire.HttpInterfaceDocument;
import org.pishkhan.acceptance.wire.RawLine;
import org.pishkhan.acceptance.wire.RawLine.Answer;

/** Which calls the proxy lets through and which not, before a server that would answer anything. */
class ProxyFenceIT {

    private static final String TICKETS = "/alfresco/api/-default-/public/authentication/versions/1/tickets";
    private static final Map<String, String> PARAMETERS = Map.of(
            "{code}", "7K3M9QWX2TB4F",
            "{token}", "0123456789abcdef0123456789abcdef",
            "{desk}", "central",
            "{service}", "enrolment-certificate",
            "{file}", "attachment-1.pdf",
            "{verification}", "7k3m9qwx2tb4f8hn5p6rjdcvaz");
    private static final String TASK = "activiti$4711";

    @RegisterExtension
    private static final Fence FENCE = new Fence();

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
        assertThat(FENCE.publicly(call).status()).isEqualTo(200);
        assertThat(FENCE.reached()).containsExactly(call);
    }

    @ParameterizedTest
    @MethodSource("staffOperations")
    void everyStaffCallPassesForStaffAlone(String call) {
        assertThat(FENCE.publicly(call).status()).isEqualTo(404);
        assertThat(FENCE.reached()).isEmpty();

        assertThat(FENCE.internally(call).status()).isEqualTo(200);
        assertThat(FENCE.reached()).containsExactly(call);
    }

    @Test
    void parametersOfTheInterfacePass() {
        HttpInterfaceDocument document = new HttpInterfaceDocument();
        for (String operation : document.operations()) {
            for (String parameter : document.queryOf(operation)) {
                String call = withExamples(operation) + "?" + parameter + "=%DB%B1a&" + parameter + "=";
                boolean ofThePublic = isPublic(operation.split(" ")[1]);
                Answer answer = ofThePublic ? FENCE.publicly(call) : FENCE.internally(call);
                assertThat(answer.status()).as(call).isEqualTo(200);
                assertThat(FENCE.reached()).as(call).contains(call);
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
        assertThat(FENCE.publicly(method + " " + path).status()).isEqualTo(404);
        assertThat(FENCE.reached()).isEmpty();

        assertThat(FENCE.internally(method + " " + path).status()).isEqualTo(200);
        assertThat(FENCE.reached()).containsExactly(method + " " + path);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "paths-that-do-not-pass.txt")
    void nothingElsePasses(String path) {
        Answer answer = FENCE.publicly("GET " + path);

        assertThat(answer.status()).as(path).isIn(404, 400);
        assertThat(answer.body()).containsAnyOf("پیدا نشد", "\"unreadable\"").doesNotContain("nginx");
        assertThat(FENCE.internally("GET " + path).status())
                .as("for staff: %s", path)
                .matches(status -> status >= 400 || path.equals("/alfresco/pishkhan/console.js"));
        assertThat(FENCE.reached()).allMatch("GET /alfresco/pishkhan/console.js"::equals);
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
        assertThat(FENCE.publicly("GET " + PREFIX + path).status()).isIn(404, 400);
        assertThat(FENCE.reached()).isEmpty();
    }

    @Test
    void ofAPagesParametersTheLanguageAlonePasses() {
        FENCE.publicly("GET " + PREFIX + "/citizen?utm_source=sms&lang=en&x=%2F");
        FENCE.publicly("GET " + PREFIX + "/citizen/status/7K3M9QWX2TB4F?fbclid=1");

        assertThat(FENCE.reached())
                .containsExactly(
                        "GET " + PREFIX + "/citizen?lang=en", "GET " + PREFIX + "/citizen/status/7K3M9QWX2TB4F");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPTIONS", "TRACE", "CONNECT", "PATCH", "PROPFIND", "POST", "PUT", "DELETE", "get", "X"})
    void otherMethodsReachNothing(String method) {
        assertThat(FENCE.publicly(method + " " + PREFIX + "/public/desks").status())
                .isIn(400, 404, 405);
        assertThat(FENCE.publicly(method + " " + PREFIX + "/citizen").status()).isIn(400, 404, 405);
        assertThat(FENCE.reached()).isEmpty();
    }

    @Test
    void theHeadOfAPageIsAnswered() {
        Answer answer = FENCE.publicly("HEAD " + PREFIX + "/citizen");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(FENCE.reached()).containsExactly("GET " + PREFIX + "/citizen");
    }

    @Test
    void aWholeAddressInTheRequestLineChangesNothing() {
        String evil =
                "GET http://localhost/alfresco/s/api/login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        String other = "GET http://evil.example/alfresco/s/pishkhan/citizen HTTP/1.1\r\nHost: localhost\r\n"
                + "Connection: close\r\n\r\n";

        try (RawLine one = FENCE.line();
                RawLine two = FENCE.line()) {
            assertThat(one.sends(evil).status()).isEqualTo(404);
            assertThat(two.sends(other).status()).isEqualTo(404);
        }
        assertThat(FENCE.reached()).isEmpty();
    }

    @Test
    void byAnotherNameThereIsNothing() {
        try (RawLine line = FENCE.line()) {
            String request = "GET " + PREFIX + "/citizen HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n";
            assertThat(line.sends(request).status()).isEqualTo(404);
        }
        assertThat(FENCE.reached()).isEmpty();
    }
}
