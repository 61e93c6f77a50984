// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.pishkhan.request.FileRole;
import org.pishkhan.request.InvalidField;
import org.pishkhan.request.InvalidInput;
import org.pishkhan.request.Scan;
import org.pishkhan.request.Upload;
import org.pishkhan.request.VirusScanner;
import org.pishkhan.request.VirusScanner.Finding;
import org.pishkhan.request.VirusScanner.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the files of a form looked at by the virus scanner: once for each upload, before anything is kept and outside of any
 * transaction. A form with a virus in it is refused. What the scanner cannot judge goes into quarantine, so that no
 * citizen's work is lost; the file of an answer goes out at once and cannot wait, so it is refused.
 */
public final class UploadScan {

    private static final Logger LOG = LoggerFactory.getLogger(UploadScan.class);

    /** The quarantine is tried again every minute; so may staff. */
    private static final Duration RETRY_AFTER = Duration.ofMinutes(1);

    private final VirusScanner scanner;
    private final Clock clock;

    public UploadScan(VirusScanner scanner, Clock clock) {
        this.scanner = scanner;
        this.clock = clock;
    }

    /**
     * Puts what the scanner says on every file of the form.
     *
     * @throws InvalidInput naming each file that has a virus
     * @throws Refusal when the file of an answer could not be scanned
     */
    void scan(Form form) {
        Round round = new Round();
        form.replaceFiles(round::judged);
        round.demandNoVirus();
    }

    /** The files of one form. */
    private final class Round {

        private final List<InvalidField> infected = new ArrayList<>();
        private boolean isDown;

        Upload judged(Form.Sent sent) {
            Finding finding = ask(sent.file());
            return switch (finding.outcome()) {
                case OFF -> sent.file();
                case CLEAN -> sent.file().scanned(Scan.clean(clock.instant()));
                case INFECTED -> refused(sent, finding);
                case UNSCANNABLE, UNAVAILABLE -> quarantined(sent, finding);
            };
        }

        /** A scanner that just failed is not asked again: a form of many files would wait its time limit for each. */
        private Finding ask(Upload file) {
            if (isDown) {
                return new Finding(Outcome.UNAVAILABLE, "as before");
            }
            Finding finding = scanner.scan(() -> Files.newInputStream(file.content()));
            isDown = finding.outcome() == Outcome.UNAVAILABLE;
            return finding;
        }

        private Upload refused(Form.Sent sent, Finding finding) {
            LOG.warn("A form was refused: {} in its file {}", finding.detail(), sent.field());
            infected.add(InvalidField.of(sent.field(), "infected", sent.file().name()));
            return sent.file();
        }

        private Upload quarantined(Form.Sent sent, Finding finding) {
            LOG.warn("A file could not be scanned for viruses: {}", finding.detail());
            if (sent.file().role() == FileRole.ANSWER) {
                throw Refusal.scannerUnavailable(RETRY_AFTER);
            }
            return sent.file().scanned(Scan.AWAITED);
        }

        void demandNoVirus() {
            if (!infected.isEmpty()) {
                throw new InvalidInput(infected);
            }
        }
    }
}
