// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pishkhan.catalogue.CatalogueTitles;
import org.pishkhan.register.Gap;
import org.pishkhan.register.RegisterEntry;
import org.pishkhan.register.RegisterLedger.Line;
import org.pishkhan.request.Deficiency;
import org.pishkhan.request.Event;
import org.pishkhan.request.MobileNumber;
import org.pishkhan.request.Paging;
import org.pishkhan.request.Step;
import org.pishkhan.signin.SignInStore.CodeRecord;
import org.pishkhan.sms.Message;
import org.pishkhan.sms.MessageKind;
import org.pishkhan.sms.MessageState;
import org.pishkhan.sms.MessageTexts;
import org.pishkhan.sms.OutboxEntry;
import org.pishkhan.support.FakeCatalogue;
import org.pishkhan.triage.FilingLedger.Entry;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class TablesTest {

    private static final Instant NOW = Samples.NOW;
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Paging FIRST = new Paging(0, 10);

    private final JdbcDataSource database = new JdbcDataSource();
    private final JdbcTemplate jdbc = new JdbcTemplate(database);
    private TransactionTemplate transaction;

    @BeforeEach
    void makeTables() {
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
        new SchemaCreator(database, new SecureRandom(), CLOCK).create();
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    }

    @Test
    void makesTablesOnceAndKeepsTheSecret() {
        byte[] key = new JdbcSecretKeys(jdbc).forPurpose("session");

        new SchemaCreator(database, new SecureRandom(), CLOCK).create();

        assertThat(new JdbcSecretKeys(jdbc).forPurpose("session"))
                .isEqualTo(key)
                .hasSize(32);
        assertThat(new JdbcSecretKeys(jdbc).forPurpose("other")).isNotEqualTo(key);
    }

    @Test
    void goesOnWhereAStepWasCutShort() {
        jdbc.update("delete from pishkhan_schema");
        jdbc.update("drop index pishkhan_outbox_due");
        jdbc.update("drop table pishkhan_referral");

        new SchemaCreator(database, new SecureRandom(), CLOCK).create();

        assertThat(new JdbcReferrals(jdbc).exists(Samples.CODE, "central")).isFalse();
        assertThat(jdbc.queryForObject("select count(*) from pishkhan_lock", Integer.class))
                .isEqualTo(TurnTaking.ROWS);
        assertThat(jdbc.queryForList(
                        "select index_name from information_schema.indexes where index_name = 'PISHKHAN_OUTBOX_DUE'"))
                .hasSize(1);
    }

    @Test
    void countsWithoutGapOrDuplicateUnderLoad() throws Exception {
        JdbcRegisterLedger ledger = new JdbcRegisterLedger(jdbc);
        transaction.execute(status -> ledger.next("central", 1405));

        List<Long> numbers = inParallel(50, () -> transaction.execute(status -> ledger.next("central", 1405)));

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(2, 51).boxed().toList());
    }

    @Test
    void givesANumberBackThatWasRolledBack() {
        JdbcRegisterLedger ledger = new JdbcRegisterLedger(jdbc);
        transaction.execute(status -> ledger.next("central", 1405));
        transaction.execute(status -> {
            status.setRollbackOnly();
            return ledger.next("central", 1405);
        });

        assertThat(next(ledger, "central", 1405)).isEqualTo(2);
        assertThat(next(ledger, "central", 1406)).isEqualTo(1);
        assertThat(next(ledger, "other", 1405)).isEqualTo(1);
    }

    private long next(JdbcRegisterLedger ledger, String secretariat, int year) {
        Long number = transaction.execute(status -> ledger.next(secretariat, year));
        return number;
    }

    @Test
    void entersALineOnceAndFindsItByItsWords() {
        JdbcRegisterLedger ledger = new JdbcRegisterLedger(jdbc);
        ledger.enter(line(1, "نامهٔ گواهی"));
        ledger.enter(line(2, "100% تخفیف"));

        assertThat(ledger.find(Set.of("central"), 1405, "گواهی", FIRST).items())
                .containsExactly(line(1, "نامهٔ گواهی"));
        assertThat(ledger.find(Set.of("central"), 1405, "", FIRST).items())
                .extracting(RegisterEntry::ordinal)
                .containsExactly(2L, 1L);
        assertThat(ledger.find(Set.of("other"), 1405, "", FIRST).total()).isZero();
        assertThat(ledger.find(Set.of(), 1405, "", FIRST).total()).isZero();
        assertThatThrownBy(() -> ledger.enter(line(2, "x"))).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void showsABookLineByLineWithWhatIsNoLetter() {
        JdbcRegisterLedger ledger = new JdbcRegisterLedger(jdbc);
        ledger.enter(line(3, "third"));
        ledger.enter(line(1, "first"));
        jdbc.update("update pishkhan_register set entry_state = 'void', reason = 'entered twice' where ordinal = 3");
        List<Line> lines = new ArrayList<>();

        ledger.eachLine("central", 1405, lines::add);

        assertThat(lines)
                .containsExactly(
                        new Line(1, Optional.empty(), ""), new Line(3, Optional.of(Gap.Reason.VOID), "entered twice"));
        ledger.eachLine("central", 1404, line -> fail("no line of that year: " + line));
    }

    @Test
    void tellsTheLastNumber() {
        JdbcRegisterLedger ledger = new JdbcRegisterLedger(jdbc);
        next(ledger, "central", 1405);
        next(ledger, "central", 1405);

        assertThat(ledger.lastGiven("central", 1405)).isEqualTo(2);
        assertThat(ledger.lastGiven("central", 1404)).isZero();
    }

    private static RegisterEntry line(long ordinal, String subject) {
        return new RegisterEntry(
                "central",
                1405,
                ordinal,
                "1405/central/" + ordinal,
                RegisterEntry.Direction.OUTGOING,
                Samples.CODE,
                NOW.plusSeconds(ordinal),
                "from",
                subject,
                "central",
                "receiver");
    }

    @Test
    void remembersAFilingUntilItExpires() {
        JdbcFilingLedger ledger = new JdbcFilingLedger(jdbc, CLOCK);
        Entry entry = new Entry("fingerprint", Samples.CODE);
        ledger.remember("key", entry, NOW.plusSeconds(60));

        assertThat(ledger.find("key", NOW)).contains(entry);
        assertThat(ledger.find("KEY", NOW)).isEmpty();
        assertThat(ledger.find("key", NOW.plusSeconds(60))).isEmpty();
        assertThatThrownBy(() -> ledger.remember("key", entry, NOW.plusSeconds(90)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void letsAnExpiredKeyBeUsedAgain() {
        JdbcFilingLedger ledger = new JdbcFilingLedger(jdbc, CLOCK);
        ledger.remember("key", new Entry("old", Samples.CODE), NOW);

        ledger.remember("key", new Entry("new", Samples.CODE), NOW.plusSeconds(60));
        ledger.forgetExpired(NOW);

        assertThat(ledger.find("key", NOW)).contains(new Entry("new", Samples.CODE));
    }

    @Test
    void handsEachMessageToOneNodeOnly() throws Exception {
        JdbcOutboxStore outbox = new JdbcOutboxStore(jdbc);
        for (int i = 0; i < 40; i++) {
            outbox.put(message("m" + i), "event-" + i, "central");
        }

        List<List<OutboxEntry>> taken =
                inParallel(8, () -> transaction.execute(status -> outbox.take(NOW, 40, "node")));

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

    @Test
    void takesACaptchaOnce() {
        JdbcSignInStore store = new JdbcSignInStore(jdbc);

        assertThat(store.useCaptcha("digest", NOW.plusSeconds(60))).isTrue();
        assertThat(store.useCaptcha("digest", NOW.plusSeconds(60))).isFalse();
    }

    @Test
    void keepsOneCodeForNumberBrowserAndPurpose() {
        JdbcSignInStore store = new JdbcSignInStore(jdbc);
        CodeRecord first = new CodeRecord("mobile", "browser", "sign-in", "salt", "digest", 0, NOW);
        CodeRecord second = new CodeRecord("mobile", "browser", "sign-in", "salz", "another", 0, NOW.plusSeconds(1));
        store.putCode(first);

        store.putCode(second);

        assertThat(store.code("mobile", "browser", "sign-in")).contains(second);
        assertThat(store.code("mobile", "another", "sign-in")).isEmpty();
        store.removeCode(first);
        assertThat(store.code("mobile", "browser", "sign-in")).isEmpty();
    }

    @Test
    void countsTheTriesOfOneCode() {
        JdbcSignInStore store = new JdbcSignInStore(jdbc);
        CodeRecord tried = new CodeRecord("mobile", "browser", "sign-in", "salt", "digest", 0, NOW);
        CodeRecord other = new CodeRecord("mobile", "another", "sign-in", "salt", "digest", 0, NOW);
        store.putCode(tried);
        store.putCode(other);

        store.countTry(tried);
        store.countTry(tried);

        assertThat(store.code("mobile", "browser", "sign-in").orElseThrow().tries())
                .isEqualTo(2);
        assertThat(store.code("mobile", "another", "sign-in")).contains(other);
    }

    @Test
    void forgetsWhatHasExpired() {
        JdbcSignInStore store = new JdbcSignInStore(jdbc);
        store.addSend("mobile", NOW);
        store.addSend("mobile", NOW.plusSeconds(60));
        store.revoke("session", NOW);
        store.revoke("session", NOW);

        store.forgetExpired(NOW.plusSeconds(1));

        assertThat(store.sends("mobile", NOW.minus(Duration.ofDays(1)))).containsExactly(NOW.plusSeconds(60));
        assertThat(store.isRevoked("session")).isFalse();
    }

    @Test
    void tellsADeskWhatItReferredAway() {
        JdbcReferrals referrals = new JdbcReferrals(jdbc);
        Event event = Event.of(Step.REFERRED, NOW, "officer-central", "").referral("central", "medicine");
        referrals.add(Samples.full(), event);

        assertThat(referrals.exists(Samples.CODE, "central")).isTrue();
        assertThat(referrals.exists(Samples.CODE, "medicine")).isFalse();
        assertThat(referrals.from("central", FIRST).items()).singleElement().satisfies(referral -> {
            assertThat(referral.toDesk()).isEqualTo("medicine");
            assertThat(referral.subject()).isEqualTo("گواهی");
            assertThat(referral.at()).isEqualTo(NOW);
        });
    }

    @Test
    void letsTransactionsTakeTurnsAtOneThing() throws Exception {
        TurnTaking turns = new TurnTaking(jdbc);
        List<String> order = new ArrayList<>();

        inParallel(
                8,
                () -> transaction.execute(status -> {
                    turns.hold("dossier");
                    order.add("in");
                    order.add("out");
                    return true;
                }));

        List<String> strict = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            strict.addAll(List.of("in", "out"));
        }
        assertThat(order).isEqualTo(strict);
    }

    private static <T> List<T> inParallel(int threads, Callable<T> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<T>> futures = pool.invokeAll(java.util.Collections.nCopies(threads, work));
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
