// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pishkhan.sms.Gateway.Outcome;
import org.pishkhan.support.FakeGateway;
import org.pishkhan.support.FakeOutboxStore;
import org.pishkhan.support.FakeTransactions;
import org.pishkhan.support.Messages;
import org.pishkhan.support.SetClock;

class SenderTest {

    private static final Duration STUCK = Duration.ofSeconds(30);

    private final SetClock clock = SetClock.onAWorkingDay();
    private final FakeOutboxStore store = new FakeOutboxStore();
    private final FakeGateway gateway = new FakeGateway();
    private final Sender sender = sender(gateway);

    @Test
    void handsOverWhatWaits() {
        queue("a");
        queue("b");

        sender.run();

        assertThat(gateway.sent()).extracting(Message::id).containsExactly("a", "b");
        assertThat(entry("a").state()).isEqualTo(MessageState.ACCEPTED);
        assertThat(entry("b").state()).isEqualTo(MessageState.ACCEPTED);
    }

    @Test
    void handsOverMoreThanABatch() {
        IntStream.range(0, 120).forEach(i -> queue("m" + i));

        sender.run();

        assertThat(gateway.sent()).hasSize(120);
    }

    @Test
    void sendsNothingTwice() {
        queue("a");
        sender.run();

        sender.run();

        assertThat(gateway.sent()).hasSize(1);
    }

    @Test
    void triesAgainAtOnceAndThenLater() {
        queue("a");
        gateway.willAnswer(new Outcome.Deferred("busy")).willAnswer(new Outcome.Deferred("busy"));

        sender.run();

        assertThat(gateway.sent()).as("the first retry is at once").hasSize(2);
        assertThat(entry("a").state()).isEqualTo(MessageState.QUEUED);
        assertThat(entry("a").nextAt()).isEqualTo(clock.instant().plusSeconds(10));
        assertThat(entry("a").error()).isEqualTo("busy");
        clock.pass(Duration.ofSeconds(10));
        sender.run();
        assertThat(entry("a").state()).isEqualTo(MessageState.ACCEPTED);
    }

    @Test
    void givesUpWhenTheWindowHasClosed() {
        queue("a");
        clock.pass(Duration.ofHours(4).plusSeconds(1));
        gateway.willAnswer(new Outcome.Deferred("busy"));

        sender.run();

        assertThat(entry("a").state()).isEqualTo(MessageState.FAILED);
    }

    @Test
    void givesUpWhatTheProviderRefuses() {
        queue("a");
        gateway.willAnswer(new Outcome.Refused("blacklisted"));

        sender.run();

        assertThat(entry("a").state()).isEqualTo(MessageState.FAILED);
        assertThat(entry("a").error()).isEqualTo("blacklisted");
    }

    @Test
    void neverSendsAgainWhatMayHaveArrived() {
        queue("a");
        gateway.willAnswer(new Outcome.Lost("timeout"));
        sender.run();
        clock.pass(Duration.ofHours(1));

        sender.run();

        assertThat(entry("a").state()).isEqualTo(MessageState.UNKNOWN);
        assertThat(gateway.sent()).hasSize(1);
    }

    @Test
    void asksWhatBecameOfAMessageAfterACrash() {
        crashWhileSending("a");
        gateway.knows(new Outcome.Accepted());

        sender.run();

        assertThat(entry("a").state()).isEqualTo(MessageState.ACCEPTED);
        assertThat(gateway.sent()).isEmpty();
    }

    @Test
    void sendsAfterACrashWhatNeverLeft() {
        crashWhileSending("a");
        gateway.knows(new Outcome.Deferred("never seen"));

        sender.run();

        assertThat(entry("a").state()).isEqualTo(MessageState.ACCEPTED);
        assertThat(gateway.sent()).hasSize(1);
    }

    @Test
    void leavesUnknownWhatNobodyCanTell() {
        crashWhileSending("a");

        sender.run();

        assertThat(entry("a").state()).isEqualTo(MessageState.UNKNOWN);
        assertThat(gateway.sent()).isEmpty();
    }

    @Test
    void doesNotAskWhileAHandOffMayStillRun() {
        queue("a");
        store.take(clock.instant(), 1, "other node");
        clock.pass(STUCK);

        sender.run();

        assertThat(gateway.asked()).isEmpty();
        assertThat(entry("a").state()).isEqualTo(MessageState.SENDING);
    }

    @Test
    void goesOnWithTheOthersWhenOneBreaks() {
        queue("a");
        queue("b");
        gateway.breakDown();

        sender.run();

        assertThat(gateway.sent()).hasSize(2);
        assertThat(entry("a").state()).as("it may have left").isEqualTo(MessageState.SENDING);
    }

    @Test
    void leavesAloneWhatAnotherNodeHoldsByNow() {
        queue("a");
        queue("b");
        Gateway slow = new Gateway() {
            @Override
            public String name() {
                return "slow";
            }

            @Override
            public boolean isOpen() {
                return true;
            }

            @Override
            public Outcome send(Message message) {
                clock.pass(STUCK.plusMillis(1));
                store.stuckSince(clock.instant().minus(STUCK), 10).stream()
                        .filter(stuck -> stuck.message().id().equals("b"))
                        .forEach(stuck -> store.hold(stuck, clock.instant(), "other node"));
                return gateway.send(message);
            }

            @Override
            public Optional<Outcome> ask(Message message) {
                return gateway.ask(message);
            }
        };

        sender(slow).run();

        assertThat(gateway.sent()).extracting(Message::id).containsExactly("a");
        assertThat(entry("b").state()).isEqualTo(MessageState.SENDING);
    }

    @Test
    void goesOnWithTheOthersWhenAskingBreaks() {
        crashWhileSending("a");
        queue("b");
        gateway.breakDown();

        sender.run();

        assertThat(gateway.asked()).hasSize(1);
        assertThat(gateway.sent()).extracting(Message::id).containsExactly("b");
        assertThat(entry("a").state()).isEqualTo(MessageState.SENDING);
    }

    @Test
    void asksBeforeASecondHandOffWhetherTheFirstArrived() {
        queue("a");
        gateway.willAnswer(new Outcome.Deferred("disk full after writing")).knows(new Outcome.Accepted());

        sender.run();

        assertThat(gateway.sent()).hasSize(1);
        assertThat(entry("a").state()).isEqualTo(MessageState.ACCEPTED);
    }

    @Test
    void letsMessagesWaitWithoutAGateway() {
        queue("a");
        clock.pass(Duration.ofDays(1));

        sender(new NoneGateway()).run();

        assertThat(entry("a").state()).isEqualTo(MessageState.QUEUED);
        assertThat(entry("a").attempts()).isZero();
    }

    @Test
    void shortensWhatAProviderSays() {
        queue("a");
        gateway.willAnswer(new Outcome.Refused("x".repeat(1_000)));

        sender.run();

        assertThat(entry("a").error()).hasSize(200);
    }

    private Sender sender(Gateway way) {
        return new Sender(
                store,
                way,
                new FakeTransactions(),
                Backoff.of("PT0S,PT10S,PT30M", Duration.ofHours(4)),
                STUCK,
                "node",
                clock);
    }

    private void queue(String id) {
        store.put(Messages.message(id, clock.instant()), "event-" + id, "central");
    }

    private void crashWhileSending(String id) {
        queue(id);
        store.take(clock.instant(), 1, "node");
        clock.pass(STUCK.plusMillis(1));
    }

    private OutboxEntry entry(String id) {
        return store.find(id).orElseThrow();
    }
}
