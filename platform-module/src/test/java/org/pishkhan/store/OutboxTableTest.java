// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pishkhan.catalogue.CatalogueTitles;
import org.pishkhan.request.Deficiency;
import org.pishkhan.request.Event;
import org.pishkhan.request.MobileNumber;
import org.pishkhan.request.Paging;
import org.pishkhan.request.Step;
import org.pishkhan.sms.Message;
import org.pishkhan.sms.MessageKind;
import org.pishkhan.sms.MessageState;
import org.pishkhan.sms.MessageTexts;
import org.pishkhan.sms.OutboxEntry;
import org.pishkhan.support.FakeCatalogue;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Messages to citizens. */
class OutboxTableTest {

    private static final Instant NOW = Samples.NOW;
    private static final Paging FIRST = new Paging(0, 10);

    private final MemoryTables tables = new MemoryTables();
    private final JdbcTemplate jdbc = tables.jdbc();

    @Test
    void handsEachMessageToOneNodeOnly() throws Exception {
        JdbcOutboxStore outbox = new JdbcOutboxStore(jdbc);
        for (int i = 0; i < 40; i++) {
            outbox.put(message("m" + i), "event-" + i, "central");
        }

        List<List<OutboxEntry>> taken =
                MemoryTables.inParallel(8, () -> tables.inTransaction(status -> outbox.take(NOW, 40, "node")));

        List<String> ids = taken.stream()
                .flatMap(List::stream)
                .map(entry -> entry.message().id())
                .toList();
        assertThat(ids).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void refusesASecondMessageForAnEvent() {
        JdbcOutboxStore outbox = new JdbcOutboxStore(jdbc);
        outbox.put(message("m1"), "event", "central");

        assertThatThrownBy(() -> outbox.put(message("m2"), "event", "central"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void keepsTheLongestReturn() {
        List<Deficiency> missing = Collections.nCopies(20, new Deficiency("\uD83D\uDE00".repeat(500)));
        Event event = Event.of(Step.RETURNED, NOW, "officer-central", "\uD83D\uDE00".repeat(500))
                .missing(missing);
        MessageTexts texts = new MessageTexts("دانشگاه", "University", new CatalogueTitles(new FakeCatalogue()));
        String text = texts.text(MessageKind.RETURNED, Samples.full(), event);
        JdbcOutboxStore outbox = new JdbcOutboxStore(jdbc);

        outbox.put(
                new Message(
                        "m1",
                        NOW,
                        new MobileNumber("+989121234567"),
                        MessageKind.RETURNED,
                        text,
                        Optional.of(Samples.CODE)),
                "event",
                "central");

        assertThat(outbox.find("m1").orElseThrow().message().text())
                .isEqualTo(text)
                .hasSizeGreaterThan(21_000);
        assertThat(text.getBytes(StandardCharsets.UTF_8))
                .as("what MySQL keeps in a text")
                .hasSizeLessThan(65_535);
    }

    @Test
    void showsADeskItsOwnMessages() {
        JdbcOutboxStore outbox = new JdbcOutboxStore(jdbc);
        outbox.put(message("m1"), "event-1", "central");
        outbox.put(message("m2"), "event-2", "medicine");

        assertThat(outbox.pageOfDesks(Set.of("medicine"), Optional.empty(), FIRST)
                        .items())
                .extracting(entry -> entry.message().id())
                .containsExactly("m2");
        assertThat(outbox.isOfDesks(Set.of("central"), "m1")).isTrue();
        assertThat(outbox.isOfDesks(Set.of("central"), "m2")).isFalse();
    }

    @Test
    void settlesAMessageOnlyFromTheExpectedState() {
        JdbcOutboxStore outbox = new JdbcOutboxStore(jdbc);
        outbox.put(message("m1"), "event", "central");
        OutboxEntry taken = outbox.take(NOW, 5, "node").get(0);

        boolean fromQueued = outbox.settle("m1", MessageState.QUEUED, MessageState.FAILED, NOW, NOW, "");
        boolean fromSending = outbox.settle(
                "m1", MessageState.SENDING, MessageState.QUEUED, NOW.plusSeconds(9), NOW, "x".repeat(900));

        assertThat(taken.attempts()).isEqualTo(1);
        assertThat(fromQueued).isFalse();
        assertThat(fromSending).isTrue();
        assertThat(outbox.take(NOW, 5, "node")).isEmpty();
        assertThat(outbox.find("m1").orElseThrow().error()).hasSize(500);
        assertThat(outbox.about(Samples.CODE)).hasSize(1);
        assertThat(outbox.page(Optional.of(MessageState.QUEUED), FIRST).total()).isEqualTo(1);
        assertThat(outbox.page(Optional.empty(), FIRST).items().get(0).message())
                .isEqualTo(message("m1"));
    }

    @Test
    void letsOneOfTwoNodesHoldAMessage() {
        JdbcOutboxStore outbox = new JdbcOutboxStore(jdbc);
        outbox.put(message("m1"), "event", "central");
        OutboxEntry taken = outbox.take(NOW, 5, "node").get(0);

        assertThat(outbox.hold(taken, NOW, "node")).as("nobody was faster").isTrue();
        assertThat(outbox.hold(taken, NOW.plusSeconds(31), "other")).isTrue();
        assertThat(outbox.hold(taken, NOW.plusSeconds(32), "node")).isFalse();

        OutboxEntry held = outbox.find("m1").orElseThrow();
        outbox.settle("m1", MessageState.SENDING, MessageState.ACCEPTED, NOW, held.changedAt(), "");
        assertThat(outbox.hold(held, NOW.plusSeconds(33), "other")).isFalse();
    }

    @Test
    void findsMessagesThatNobodyEnded() {
        JdbcOutboxStore outbox = new JdbcOutboxStore(jdbc);
        outbox.put(message("m1"), "event", "central");
        outbox.take(NOW, 5, "node");

        assertThat(outbox.stuckSince(NOW, 5)).isEmpty();
        assertThat(outbox.stuckSince(NOW.plusMillis(1), 5)).hasSize(1);
    }

    private static Message message(String id) {
        MobileNumber mobile = new MobileNumber("+989121234567");
        return new Message(id, NOW, mobile, MessageKind.SUBMITTED, "متن", Optional.of(Samples.CODE));
    }
}
