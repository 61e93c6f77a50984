// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pishkhan.web.AnsweringScript.failing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pishkhan.request.IllegalTransition;
import org.pishkhan.request.InvalidField;
import org.pishkhan.request.InvalidInput;
import org.pishkhan.request.NotAllowed;
import org.pishkhan.request.Status;
import org.pishkhan.request.Step;
import org.pishkhan.request.UnknownItem;
import org.pishkhan.sms.MessageState;
import org.pishkhan.sms.NotRetryable;
import org.pishkhan.triage.IdempotencyConflict;

/** What a caller is told of a refusal or a failure. */
class ApiScriptProblemsTest {

    private final SentCall sent = new SentCall();
    private final ReceivedAnswer received = new ReceivedAnswer();

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

    private void run(AnsweringScript.Work work) {
        AnsweringScript.doing(work).execute(sent, received);
    }
}
