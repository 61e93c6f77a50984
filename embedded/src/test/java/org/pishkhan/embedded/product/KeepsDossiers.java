// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.junit.jupiter.api.Test;
import org.pishkhan.request.Answer;
import org.pishkhan.request.Applicant;
import org.pishkhan.request.Deficiency;
import org.pishkhan.request.Event;
import org.pishkhan.request.FileRole;
import org.pishkhan.request.FormValues;
import org.pishkhan.request.Kind;
import org.pishkhan.request.Language;
import org.pishkhan.request.Letter;
import org.pishkhan.request.Matter;
import org.pishkhan.request.Request;
import org.pishkhan.request.Status;
import org.pishkhan.request.Step;
import org.pishkhan.request.StoredFile;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.request.Upload;

/** What is put into a dossier comes out of it. */
interface KeepsDossiers extends WithProduct {

    @Test
    default void keepsEveryFactAndFile() {
        Request request = full();

        product().asPublic(() -> {
            product()
                    .store()
                    .create(
                            request,
                            List.of(
                                    Product.upload(FileRole.ATTACHMENT, "مدرک.pdf", "first"),
                                    Product.upload(FileRole.ATTACHMENT, "b.pdf", "second")
                                            .as("\uD83D\uDE00".repeat(500)),
                                    Product.upload(FileRole.BODY, "نامه.pdf", "body")));
            return null;
        });

        assertThat(product().find(request.trackingCode())).isEqualTo(request);
        List<StoredFile> files = product().asPublic(() -> product().store().files(request.trackingCode()));
        assertThat(files)
                .extracting(StoredFile::id)
                .containsExactly("body.pdf", "attachment-1.pdf", "attachment-2.pdf");
        assertThat(files).extracting(StoredFile::name).containsExactly("نامه.pdf", "مدرک.pdf", "b.pdf");
        assertThat(files).extracting(StoredFile::document).containsExactly("", "", "\uD83D\uDE00".repeat(500));
        assertThat(product().content(request.trackingCode(), "attachment-2.pdf"))
                .isEqualTo("second");
    }

    /** The rules count a character outside the basic plane once, the repository twice. */
    @Test
    default void keepsTheLongestTextsOfRareCharacters() {
        Instant now = Instant.parse("2026-11-22T08:30:00.123Z");
        String line = "\uD83D\uDE00".repeat(200);
        String note = "\uD83D\uDE00".repeat(500);
        String text = "\uD83D\uDE00".repeat(10_000);
        Request request = new Request(
                TrackingCode.generate(new Random()),
                new Applicant(line, Product.newMobile(), Language.FA),
                new Matter(line, text, "central", Optional.empty(), Kind.QUESTION),
                Status.ANSWERED,
                now,
                now,
                now,
                false,
                Collections.nCopies(20, new Deficiency(note)),
                note,
                note,
                text,
                Optional.of(new Letter("1405/central/00012", now, "expert-1", List.of(), 1)),
                Optional.of(new Answer("1405/central/00013", now, text, false, "expert-1", "position", "id")));

        product().asPublic(() -> {
            product().store().create(request, List.of());
            Event returned =
                    Event.of(Step.RETURNED, now, OFFICER, note).missing(Collections.nCopies(20, new Deficiency(note)));
            product().store().append(request.trackingCode(), returned);
            return null;
        });

        assertThat(product().find(request.trackingCode())).isEqualTo(request);
    }

    @Test
    default void takesBackWhatIsNoMoreSo() {
        Request before = full();
        Request after = before.change().done();
        Request bare = new Request(
                after.trackingCode(),
                after.applicant(),
                new Matter("گواهی", "", "central", Optional.empty(), Kind.QUESTION),
                Status.SUBMITTED,
                after.submittedAt(),
                after.dueAt(),
                after.changedAt(),
                false,
                List.of(),
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty());
        product().asPublic(() -> {
            product().store().create(before, List.of());
            return null;
        });

        product().asPublic(() -> {
            product().store().update(before, bare);
            return null;
        });

        assertThat(product().find(before.trackingCode())).isEqualTo(bare);
    }

    @Test
    default void replacesAnAnswerThatWasNotSentAndKeepsNoCopy() {
        TrackingCode code = product().submit("central").trackingCode();
        add(code, Product.upload(FileRole.ANSWER, "old.pdf", "old"));
        long archived = archived();

        add(code, Product.upload(FileRole.ANSWER, "new.pdf", "new"));

        assertThat(product().content(code, "answer.pdf")).isEqualTo("new");
        assertThat(product().asPublic(() -> product().store().files(code))).hasSize(1);
        assertThat(archived()).isEqualTo(archived);
    }

    private static Request full() {
        Instant now = Instant.parse("2026-11-22T08:30:00.123Z");
        return new Request(
                TrackingCode.generate(new Random()),
                new Applicant("زهرا کریمی", Product.newMobile(), Language.EN),
                new Matter(
                        "گواهی",
                        "م".repeat(10_000),
                        "central",
                        Optional.of("general-letter"),
                        Kind.COMPLAINT,
                        new FormValues(
                                Map.of("a", "x\uD83D\uDE00".repeat(5_000), "b", new BigDecimal("17.25"), "c", true))),
                Status.ANSWERED,
                now,
                now.plusSeconds(1),
                now.plusSeconds(2),
                true,
                List.of(new Deficiency("one"), new Deficiency("د".repeat(500))),
                "reason",
                "instruction",
                "draft",
                Optional.of(new Letter("1405/central/00012", now.plusSeconds(3), "expert-1", List.of("expert-2"), 1)),
                Optional.of(new Answer(
                        "1405/central/00013", now.plusSeconds(4), "answer", true, "expert-1", "position", "id")));
    }

    private void add(TrackingCode code, Upload upload) {
        product().asPublic(() -> {
            product().store().addFiles(code, List.of(upload));
            return null;
        });
    }

    /** The trash can holds what was deleted. */
    private long archived() {
        return product().as("admin", () -> {
            NodeRef trash = product().privateNodes().getStoreArchiveNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
            return (long) product().privateNodes().getChildAssocs(trash).size();
        });
    }
}
