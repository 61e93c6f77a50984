// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.pishkhan.catalogue.CatalogueTitles;
import org.pishkhan.request.Language;
import org.pishkhan.sms.Gateway.Outcome;
import org.pishkhan.support.FakeCatalogue;
import org.pishkhan.support.FakeGateway;
import org.pishkhan.support.FakeTransactions;
import org.pishkhan.support.People;
import org.pishkhan.support.SetClock;

@Timeout(20)
class OneTimeLaneTest {

    private final SetClock clock = SetClock.onAWorkingDay();
    private final FakeGateway gateway = new FakeGateway();
    private final FakeTransactions transactions = new FakeTransactions();
    private OneTimeLane lane = lane("", 10);

    @AfterEach
    void stop() {
        lane.stop();
    }

    @Test
    void sendsTheCodeFirstAndUnderOtp() throws Exception {
        send("048151");

        Message message = next();
        assertThat(message.kind()).isEqualTo(MessageKind.OTP);
        assertThat(message.text()).startsWith("048151 ").doesNotContain("@");
        assertThat(message.trackingCode()).isEmpty();
        assertThat(message.at()).isEqualTo(clock.instant());
        assertThat(message.id()).hasSize(36);
    }

    @Test
    void addsTheLineThatBrowsersRead() throws Exception {
        lane.stop();
        lane = lane("desk.example.org", 10);

        send("048151");

        assertThat(next().text()).endsWith("\n\n@desk.example.org #048151");
    }

    @Test
    void waitsForTheCommit() throws Exception {
        transactions.write(() -> {
            send("048151");
            assertThat(poll(200)).isEmpty();
            return true;
        });

        next();
    }

    @Test
    void sendsNothingWhenTheTransactionFails() {
        try {
            transactions.write(() -> {
                send("048151");
                throw new IllegalStateException("rolled back");
            });
        } catch (IllegalStateException expected) {
            assertThat(poll(200)).isEmpty();
        }
    }

    @Test
    void triesAgainWhileTheCodeIsGood() throws Exception {
        gateway.willAnswer(new Outcome.Deferred("busy"));

        send("048151");

        assertThat(next().id()).as("the same message").isEqualTo(next().id());
    }

    @Test
    void neverRepeatsWhatMayHaveArrived() throws Exception {
        gateway.willAnswer(new Outcome.Lost("timeout"));

        send("048151");

        next();
        assertThat(poll(1_500)).isEmpty();
    }

    @Test
    void dropsACodeThatExpired() {
        gateway.close();
        send("048151");
        clock.pass(Duration.ofMinutes(5));
        gateway.open();

        assertThat(poll(1_500)).isEmpty();
    }

    @Test
    void dropsWhatIsTooMuch() throws Exception {
        lane.stop();
        lane = lane("", 1);
        gateway.close();
        send("000001");
        send("000002");
        send("000003");
        gateway.open();

        next();
        poll(1_500);
        assertThat(poll(1_500)).as("of three at most two were held").isEmpty();
    }

    private OneTimeLane lane(String host, int capacity) {
        return new OneTimeLane(
                gateway,
                new MessageTexts("سازمان", "Organisation", new CatalogueTitles(new FakeCatalogue())),
                transactions,
                host,
                capacity,
                clock,
                new Random(3));
    }

    private void send(String code) {
        Instant expiry = clock.instant().plus(Duration.ofMinutes(5));
        lane.send(People.MARYAM, code, Language.FA, expiry);
    }

    private Message next() throws InterruptedException {
        Message message = gateway.sent().poll(5, TimeUnit.SECONDS);
        assertThat(message).as("a message within five seconds").isNotNull();
        return message;
    }

    private List<Message> poll(long millis) {
        try {
            Message message = gateway.sent().poll(millis, TimeUnit.MILLISECONDS);
            return message == null ? List.of() : List.of(message);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
