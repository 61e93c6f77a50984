// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.pishkhan.support.RequestBuilder.aRequest;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pishkhan.catalogue.CatalogueTitles;
import org.pishkhan.request.Event;
import org.pishkhan.request.Paging;
import org.pishkhan.request.Request;
import org.pishkhan.request.Step;
import org.pishkhan.request.SurveyLinks;
import org.pishkhan.request.UnknownItem;
import org.pishkhan.support.FakeCatalogue;
import org.pishkhan.support.FakeGateway;
import org.pishkhan.support.FakeOutboxStore;
import org.pishkhan.support.FakeTransactions;
import org.pishkhan.support.People;
import org.pishkhan.support.RequestBuilder;
import org.pishkhan.support.SetClock;

class OutboxTest {

    private final SetClock clock = SetClock.onAWorkingDay();
    private final FakeOutboxStore store = new FakeOutboxStore();
    private final BlockingQueue<String> runs = new LinkedBlockingQueue<>();
    private final SenderLoop loop = new SenderLoop(() -> runs.add("run"), Duration.ofSeconds(2));
    private final FakeTransactions transactions = new FakeTransactions();
    private final Outbox outbox = new Outbox(
            store,
            new MessageTexts("سازمان", "Organisation", new CatalogueTitles(new FakeCatalogue())),
            new OneLink(),
            transactions,
            loop,
            clock);

    /** Asks about answers alone. */
    private static final class OneLink implements SurveyLinks {

        @Override
        public Optional<String> linkAfter(String eventId, Request request, Event event) {
            return event.step() == Step.ANSWERED
                    ? Optional.of("https://desk.example.org/#/surveys/…")
                    : Optional.empty();
        }

        @Override
        public String completed(String eventId, String text) {
            return text.replace("…", "secret-of-" + eventId);
        }
    }

    @Test
    void asksForAnOpinionInTheSameMessage() {
        outbox.recorded("event-1", aRequest().build(), event(Step.ANSWERED));

        Message message = store.find("event-1").orElseThrow().message();
        assertThat(message.kind()).isEqualTo(MessageKind.ANSWERED);
        assertThat(message.text())
                .contains("آماده است")
                .endsWith("\nاز این خدمت چقدر راضی بودید؟ https://desk.example.org/#/surveys/…");
    }

    @Test
    void letsTheSecretOfALinkLeaveWithTheMessageAlone() {
        outbox.recorded("event-1", aRequest().build(), event(Step.ANSWERED));
        FakeGateway gateway = new FakeGateway();

        new LinkedGateway(gateway, new OneLink())
                .send(store.find("event-1").orElseThrow().message());

        assertThat(gateway.sent())
                .extracting(Message::text)
                .allMatch(text -> text.endsWith("/surveys/secret-of-event-1"));
        assertThat(store.find("event-1").orElseThrow().message().text()).endsWith("/surveys/…");
    }

    @AfterEach
    void stop() {
        loop.stop();
    }

    @Test
    void putsOneMessageForAStep() {
        Request request = aRequest().build();

        outbox.recorded("event-1", request, event(Step.SUBMITTED));

        OutboxEntry entry = store.find("event-1").orElseThrow();
        assertThat(entry.state()).isEqualTo(MessageState.QUEUED);
        assertThat(entry.message().to()).isEqualTo(People.MARYAM);
        assertThat(entry.message().kind()).isEqualTo(MessageKind.SUBMITTED);
        assertThat(entry.message().at()).isEqualTo(clock.instant());
        assertThat(entry.message().trackingCode()).contains(RequestBuilder.CODE);
        assertThat(entry.message().text()).contains(RequestBuilder.CODE.value());
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void tellsEveryStepButTheClosingAndAVirus(Step step) {
        boolean silent = step == Step.CLOSED || step == Step.INFECTED;

        outbox.recorded("event-1", aRequest().build(), event(step));

        assertThat(store.page(Optional.empty(), new Paging(0, 50)).items()).hasSize(silent ? 0 : 1);
    }

    @Test
    void neverTellsOneEventTwice() {
        outbox.recorded("event-1", aRequest().build(), event(Step.SUBMITTED));

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> outbox.recorded("event-1", aRequest().build(), event(Step.SUBMITTED)));
    }

    @Test
    void wakesTheSenderOnceTheTransactionHasCommitted() throws Exception {
        loop.start();
        runs.poll(5, TimeUnit.SECONDS);

        transactions.write(() -> {
            outbox.recorded("event-1", aRequest().build(), event(Step.SUBMITTED));
            return true;
        });

        assertThat(runs.poll(1, TimeUnit.SECONDS))
                .as("sooner than the pause of two seconds")
                .isNotNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = MessageState.class,
            names = {"FAILED", "UNKNOWN"})
    void queuesAgainWhatFailedOrIsUnknown(MessageState state) {
        settled(state);
        clock.pass(Duration.ofDays(1));

        OutboxEntry again = outbox.retry("event-1");

        assertThat(again.state()).isEqualTo(MessageState.QUEUED);
        assertThat(again.nextAt()).isEqualTo(clock.instant());
    }

    @ParameterizedTest
    @EnumSource(
            value = MessageState.class,
            names = {"QUEUED", "SENDING", "ACCEPTED"})
    void refusesToSendTwice(MessageState state) {
        settled(state);

        assertThatExceptionOfType(NotRetryable.class)
                .isThrownBy(() -> outbox.retry("event-1"))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("not-retryable"));
    }

    @Test
    void knowsNoUnknownMessage() {
        assertThatExceptionOfType(UnknownItem.class).isThrownBy(() -> outbox.retry("event-9"));
    }

    private void settled(MessageState state) {
        outbox.recorded("event-1", aRequest().build(), event(Step.SUBMITTED));
        store.settle("event-1", MessageState.QUEUED, state, clock.instant(), clock.instant(), "error");
    }

    private Event event(Step step) {
        return Event.of(step, clock.instant(), "actor", "words").referral("central", "medicine");
    }
}
