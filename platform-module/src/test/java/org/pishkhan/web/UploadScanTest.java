// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pishkhan.request.FileContent;
import org.pishkhan.request.FileRole;
import org.pishkhan.request.InvalidField;
import org.pishkhan.request.InvalidInput;
import org.pishkhan.request.Language;
import org.pishkhan.request.Scan;
import org.pishkhan.request.Upload;
import org.pishkhan.request.VirusScanner.Finding;
import org.pishkhan.request.VirusScanner.Outcome;

class UploadScanTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @TempDir
    Path folder;

    private final List<String> scanned = new ArrayList<>();
    private final Form form = new Form();
    private UploadScan scan;

    @BeforeEach
    void scanByContent() {
        scan = new UploadScan(this::judge, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void keepsWithTheTimeWhatIsClean() {
        add("body", FileRole.BODY, "clean");

        scan.scan(form);

        assertThat(form.files()).extracting(Upload::scan).containsExactly(Scan.clean(NOW));
    }

    @Test
    void saysThatNobodyScannedWithoutAScanner() {
        add("body", FileRole.BODY, "off");

        scan.scan(form);

        assertThat(form.files()).extracting(Upload::scan).containsExactly(Scan.NONE);
    }

    @Test
    void namesEveryFileThatHasAVirus() {
        add("body", FileRole.BODY, "virus");
        add("attachments[0]", FileRole.ATTACHMENT, "clean");
        add("attachments[1]", FileRole.ATTACHMENT, "virus");

        assertThatThrownBy(() -> scan.scan(form))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.fields())
                                .containsExactly(
                                        InvalidField.of("body", "infected", "virus.pdf"),
                                        InvalidField.of("attachments[1]", "infected", "virus.pdf")));
    }

    @Test
    void tellsInBothLanguagesWhichFileItIs() {
        InvalidField field = InvalidField.of("attachments[1]", "infected", "نامهٔ من.pdf");

        for (Language language : Language.values()) {
            assertThat(new ProblemTexts()
                            .invalidParams(List.of(field), language)
                            .toString())
                    .contains("infected", "نامهٔ من.pdf");
        }
    }

    @Test
    void putsIntoQuarantineWhatTheScannerWillNotScan() {
        add("body", FileRole.BODY, "too large");
        add("attachments[0]", FileRole.ATTACHMENT, "clean");

        scan.scan(form);

        assertThat(form.files()).extracting(Upload::scan).containsExactly(Scan.AWAITED, Scan.clean(NOW));
    }

    @Test
    void asksAScannerThatFailedOnlyOnceForAForm() {
        add("body", FileRole.BODY, "clean");
        add("attachments[0]", FileRole.ATTACHMENT, "down");
        add("attachments[1]", FileRole.ATTACHMENT, "clean");

        scan.scan(form);

        assertThat(form.files()).extracting(Upload::scan).containsExactly(Scan.clean(NOW), Scan.AWAITED, Scan.AWAITED);
        assertThat(scanned).containsExactly("clean", "down");
    }

    @Test
    void refusesAnAnswerThatCouldNotBeScanned() {
        add("file", FileRole.ANSWER, "down");

        assertThatThrownBy(() -> scan.scan(form)).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused.code()).isEqualTo("scanner-unavailable");
            assertThat(refused.retryAfter()).isPresent();
        });
    }

    private Finding judge(FileContent.Source content) {
        try {
            String text = new String(content.open().readAllBytes(), StandardCharsets.UTF_8);
            scanned.add(text);
            return switch (text) {
                case "off" -> new Finding(Outcome.OFF, "");
                case "clean" -> new Finding(Outcome.CLEAN, "");
                case "virus" -> new Finding(Outcome.INFECTED, "Test.Virus");
                case "too large" -> new Finding(Outcome.UNSCANNABLE, "limit");
                default -> new Finding(Outcome.UNAVAILABLE, "down");
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String field, FileRole role, String content) {
        try {
            Path file = Files.writeString(folder.resolve(field), content);
            form.add(
                    field,
                    new Upload(
                            role, content + ".pdf", "pdf", "application/pdf", file, content.length(), "ab".repeat(32)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
