// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pishkhan.platform.ExclusiveJob;
import org.pishkhan.platform.Transactions;
import org.pishkhan.request.Event;
import org.pishkhan.request.FileContent;
import org.pishkhan.request.LoggedFailure;
import org.pishkhan.request.Quarantine;
import org.pishkhan.request.Quarantine.Held;
import org.pishkhan.request.RequestStore;
import org.pishkhan.request.Step;
import org.pishkhan.request.VirusScanner;
import org.pishkhan.request.VirusScanner.Finding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The job that has the files in quarantine scanned again. Each file is scanned outside of any transaction and settled in one
 * of its own; a round ends when the scanner fails, and the next begins with others. Files that cannot be judged are tried more and more
 * rarely, and only their first try is a warning.
 */
public final class QuarantineJob implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(QuarantineJob.class);
    private static final String NAME = "scan-quarantine";
    private static final int BATCH = 100;

    private final RequestStore store;
    private final StatusWriter writer;
    private final Quarantine quarantine;
    private final VirusScanner scanner;
    private final Transactions transactions;
    private final ExclusiveJob exclusive;
    private final Clock clock;
    private final UnscannableFiles unscannable = new UnscannableFiles();

    QuarantineJob(
            RequestStore store,
            StatusWriter writer,
            Quarantine quarantine,
            VirusScanner scanner,
            Transactions transactions,
            ExclusiveJob exclusive,
            Clock clock) {
        this.store = store;
        this.writer = writer;
        this.quarantine = quarantine;
        this.scanner = scanner;
        this.transactions = transactions;
        this.exclusive = exclusive;
        this.clock = Clock.tick(clock, Duration.ofMillis(1));
    }

    @Override
    public void run() {
        if (!due().isEmpty()) {
            exclusive.run(NAME, this::scanSome);
        }
    }

    private List<Held> due() {
        Instant now = clock.instant();
        return transactions.read(() -> quarantine.longestUntried(BATCH + unscannable.count())).stream()
                .filter(held -> !unscannable.isWaiting(held, now))
                .limit(BATCH)
                .toList();
    }

    private void scanSome() {
        List<Held> waiting = due();
        boolean goesOn = true;
        for (int i = 0; i < waiting.size() && goesOn; i++) {
            goesOn = scan(waiting.get(i));
        }
    }

    /**
     * Answers whether the scanner is at work. A file that cannot be read or settled holds up no other; without a database the round
     * ends here.
     */
    private boolean scan(Held held) {
        try {
            return judge(held);
        } catch (RuntimeException ofThisFile) {
            Instant now = clock.instant();
            settle(held, () -> quarantine.tried(held, now));
            if (unscannable.failed(held, now)) {
                LOG.error(
                        "{} of request {} stays in quarantine",
                        held.fileId(),
                        held.code().value(),
                        LoggedFailure.of(ofThisFile));
            }
            return true;
        }
    }

    private boolean judge(Held held) {
        Optional<FileContent> file = transactions.read(() -> quarantine.content(held));
        if (file.isEmpty()) {
            settle(held, () -> quarantine.forget(held));
            unscannable.settled(held);
            return true;
        }
        Finding finding = scanner.scan(file.get().source());
        Instant now = clock.instant();
        switch (finding.outcome()) {
            case CLEAN -> {
                settle(held, () -> quarantine.release(held, now));
                unscannable.settled(held);
            }
            case INFECTED -> {
                settle(held, () -> destroy(held, file.get(), now));
                unscannable.settled(held);
                LOG.warn(
                        "{} in {} of request {}: its content was removed",
                        finding.detail(),
                        held.fileId(),
                        held.code().value());
            }
            case UNSCANNABLE -> {
                settle(held, () -> quarantine.tried(held, now));
                if (unscannable.failed(held, now)) {
                    warn(held, finding);
                }
            }
            case UNAVAILABLE, OFF -> {
                settle(held, () -> quarantine.tried(held, now));
                warn(held, finding);
            }
        }
        return switch (finding.outcome()) {
            case CLEAN, INFECTED, UNSCANNABLE -> true;
            case UNAVAILABLE, OFF -> false;
        };
    }

    private static void warn(Held held, Finding finding) {
        LOG.warn(
                "{} of request {} stays in quarantine: {}",
                held.fileId(),
                held.code().value(),
                finding.detail());
    }

    private void destroy(Held held, FileContent file, Instant now) {
        quarantine.destroy(held, now);
        writer.tell(
                held.code(),
                Event.of(Step.INFECTED, now, Event.SYSTEM, file.file().name()));
    }

    /** The request is held meanwhile, so that nobody decides on it and no two append to its history at once. */
    private void settle(Held held, Runnable change) {
        transactions.write(() -> {
            store.findForChange(held.code());
            change.run();
            return true;
        });
    }
}
