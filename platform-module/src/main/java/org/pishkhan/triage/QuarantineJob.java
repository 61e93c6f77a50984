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
 * of its own; a round ends when the scanner fails, and the next begins with others.
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
        List<Held> waiting = transactions.read(() -> quarantine.longestUntried(BATCH));
        if (!waiting.isEmpty()) {
            exclusive.run(NAME, this::scanSome);
        }
    }

    private void scanSome() {
        List<Held> waiting = transactions.read(() -> quarantine.longestUntried(BATCH));
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
            settle(held, () -> quarantine.tried(held, clock.instant()));
            LOG.error(
                    "{} of request {} stays in quarantine",
                    held.fileId(),
                    held.code().value(),
                    LoggedFailure.of(ofThisFile));
            return true;
        }
    }

    private boolean judge(Held held) {
        Optional<FileContent> file = transactions.read(() -> quarantine.content(held));
        if (file.isEmpty()) {
            settle(held, () -> quarantine.forget(held));
            return true;
        }
        Finding finding = scanner.scan(file.get().source());
        Instant now = clock.instant();
        switch (finding.outcome()) {
            case CLEAN -> settle(held, () -> quarantine.release(held, now));
            case INFECTED -> {
                settle(held, () -> destroy(held, file.get(), now));
                LOG.warn(
                        "{} in {} of request {}: its content was removed",
                        finding.detail(),
                        held.fileId(),
                        held.code().value());
            }
            case UNSCANNABLE, UNAVAILABLE, OFF -> {
                settle(held, () -> quarantine.tried(held, now));
                LOG.warn(
                        "{} of request {} stays in quarantine: {}",
                        held.fileId(),
                        held.code().value(),
                        finding.detail());
            }
        }
        return switch (finding.outcome()) {
            case CLEAN, INFECTED, UNSCANNABLE -> true;
            case UNAVAILABLE, OFF -> false;
        };
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
