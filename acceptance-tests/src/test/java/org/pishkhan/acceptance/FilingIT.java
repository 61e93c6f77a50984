// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pishkhan.acceptance.actor.Citizen;
import org.pishkhan.acceptance.actor.LetterDraft;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.wire.Attachment;
import org.pishkhan.acceptance.wire.Reply;
import org.pishkhan.acceptance.wire.View;

/** Filing: the receipt, the files, the limits, and filing the same thing twice. */
class FilingIT {

    private static final int MEBIBYTE = 1_048_576;

    private final Cast cast = new Cast();
    private final Citizen citizen = cast.citizen();

    @Test
    void theReceiptTellsCodeTimeDeskAndDueDate() {
        Reply reply = citizen.files(LetterDraft.to("medicine"));

        View receipt = reply.granted();
        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.header("Location").orElseThrow()).endsWith(receipt.text("trackingCode"));
        assertThat(receipt.text("status")).isEqualTo("submitted");
        assertThat(receipt.text("desk")).isEqualTo("medicine");
        assertThat(receipt.time("submittedAt"))
                .isBetween(
                        Instant.now().minus(Duration.ofMinutes(5)),
                        Instant.now().plus(Duration.ofMinutes(5)));
        assertThat(receipt.time("dueAt")).isAfter(receipt.time("submittedAt"));
        assertThat(receipt.text("submittedAtJalali")).isEqualTo(Jalali.inPersian(receipt.time("submittedAt")));
        assertThat(receipt.text("dueAtJalali")).isEqualTo(Jalali.inPersian(receipt.time("dueAt")));
    }

    @Test
    void theReceiptSpeaksEnglishToThoseWhoReadIt() {
        View receipt = citizen.reading("en").files(LetterDraft.to("medicine")).granted();

        assertThat(receipt.text("submittedAtJalali")).isEqualTo(Jalali.inEnglish(receipt.time("submittedAt")));
    }

    @Test
    void filesKeepTheirPersianNamesAndBytes() {
        List<Attachment> attachments = List.of(
                Attachment.zip("مدارک‌ها «نهایی».zip"),
                Attachment.png("a name; with 'marks' & more.png"),
                Attachment.jpeg("ي".repeat(200) + ".JPG"));
        Attachment body = Attachment.docx("نامهٔ درخواست ۱۴۰۵.docx");

        String code = citizen.filed(
                LetterDraft.to("central").withBody(body).withAttachments(attachments.toArray(Attachment[]::new)));

        View request = citizen.reads(code).granted();
        assertThat(request.one("files", "role", "body").text("name")).isEqualTo(body.name());
        Stream.concat(Stream.of(body), attachments.stream()).forEach(file -> comesBackWhole(code, request, file));
    }

    private void comesBackWhole(String code, View request, Attachment file) {
        View entry = request.one("files", "name", file.name());
        Reply download = citizen.downloads(code, entry.text("id"));

        assertThat(entry.number("size")).isEqualTo(file.content().length);
        assertThat(download.body()).as(file.name()).isEqualTo(file.content());
        assertThat(download.mediaType()).isEqualTo(file.mediaType());
        assertThat(download.header("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void allThatIsJustWithinTheLimitsIsAccepted() {
        LetterDraft letter = LetterDraft.to("central")
                .with("fullName", "م".repeat(200))
                .with("subject", "ن".repeat(200))
                .with("text", "ت".repeat(10_000))
                .withBody(Attachment.pdf("متن.pdf", MEBIBYTE))
                .withAttachments(IntStream.range(0, 10)
                        .mapToObj(n -> Attachment.png("پیوست " + n + ".png"))
                        .toArray(Attachment[]::new));

        assertThat(citizen.files(letter).granted().text("status")).isEqualTo("submitted");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "fullName, required, 0",
        "fullName, too-long, 201",
        "subject, required, 0",
        "subject, too-long, 201",
        "text, too-long, 10001",
        "desk, required, 0",
    })
    void aFieldThatIsMissingOrTooLongIsNamed(String field, String code, int length) {
        citizen.files(LetterDraft.to("central").with(field, "م".repeat(length)))
                .refused(422, "validation-failed")
                .naming(field, code);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"desk, no-such-desk", "service, no-such-service", "kind, no-such-kind"})
    void aValueThatIsNotOfferedIsNamed(String field, String value) {
        citizen.files(LetterDraft.to("central").with(field, value))
                .refused(422, "validation-failed")
                .naming(field, "unknown");
    }

    @Test
    void aLetterNeedsTextOrBody() {
        citizen.files(LetterDraft.to("central").without("text"))
                .refused(422, "validation-failed")
                .naming("text", "required");
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        citizen.files(LetterDraft.to("central").without("fullName").with("subject", "   "))
                .refused(422, "validation-failed")
                .naming("fullName", "required")
                .naming("subject", "required");
    }

    @ParameterizedTest
    @MethodSource
    void aFileOfAWrongTypeIsRefused(Attachment file, String code) {
        citizen.files(LetterDraft.to("central").withAttachments(file))
                .refused(415, "wrong-type")
                .naming("attachments[0]", code);
        citizen.files(LetterDraft.to("central").withBody(file))
                .refused(415, "wrong-type")
                .naming("body", code);
    }

    static Stream<Arguments> aFileOfAWrongTypeIsRefused() {
        return Stream.of(
                Arguments.of(Attachment.executable("برنامه.exe"), "wrong-type"),
                Arguments.of(Attachment.png("بی‌پسوند").disguisedAs("بی‌پسوند", "image/png"), "wrong-type"),
                Arguments.of(
                        Attachment.png("تصویر.png").disguisedAs("نامه.pdf", "application/pdf"), "content-mismatch"),
                Arguments.of(Attachment.executable("x").disguisedAs("تصویر.jpg", "image/jpeg"), "content-mismatch"));
    }

    @Test
    void anArchiveInAnArchiveIsRefused() {
        citizen.files(LetterDraft.to("central").withAttachments(Attachment.archiveInAnArchive("مدارک.zip")))
                .refused(422, "validation-failed")
                .naming("attachments[0]", "unsafe");
    }

    @Test
    void wordDocumentsInAnArchiveAreAccepted() {
        Attachment papers =
                Attachment.archiveOf("مدارک.zip", Attachment.docx("فرم.docx"), Attachment.docx("نامه.docx"));

        String code = citizen.filed(LetterDraft.to("central").withAttachments(papers));

        assertThat(citizen.downloads(code, "attachment-1.zip").body()).isEqualTo(papers.content());
    }

    @Test
    void anArchiveInADocumentInAnArchiveIsRefused() {
        Attachment disguised = Attachment.zip("x.zip").disguisedAs("نامه.docx", "application/zip");

        citizen.files(LetterDraft.to("central").withAttachments(Attachment.archiveOf("مدارک.zip", disguised)))
                .refused(422, "validation-failed")
                .naming("attachments[0]", "unsafe");
    }

    @Test
    void anEmptyFileIsRefused() {
        citizen.files(LetterDraft.to("central")
                        .withAttachments(new Attachment("خالی.pdf", "application/pdf", new byte[0])))
                .refused(422, "validation-failed")
                .naming("attachments[0]", "empty");
    }

    @Test
    void aBodyBeyondOneMegabyteIsTooLarge() {
        citizen.files(LetterDraft.to("central").withBody(Attachment.pdf("متن.pdf", MEBIBYTE + 1)))
                .refused(413, "too-large")
                .naming("body", "too-large");
    }

    @Test
    void anAttachmentBeyondFiveMegabytesIsTooLarge() {
        citizen.files(LetterDraft.to("central").withAttachments(Attachment.pdf("پیوست.pdf", 5 * MEBIBYTE + 1)))
                .refused(413, "too-large")
                .naming("attachments[0]", "too-large");
    }

    @Test
    void anEleventhAttachmentIsTooMany() {
        citizen.files(LetterDraft.to("central")
                        .withAttachments(IntStream.range(0, 11)
                                .mapToObj(n -> Attachment.png(n + ".png"))
                                .toArray(Attachment[]::new)))
                .refused(422, "validation-failed")
                .naming("attachments", "too-many");
    }

    @Test
    void whatIsNoFormIsUnreadable() {
        citizen.filesAs("multipart/form-data; boundary=x", "no part at all".getBytes(StandardCharsets.UTF_8))
                .refused(400, "unreadable");
        citizen.filesAs("application/json", "{}".getBytes(StandardCharsets.UTF_8))
                .refused(415, "wrong-type");
    }

    @Test
    void theSameFilingAgainIsTheFirstAnswerAgain() {
        String key = UUID.randomUUID().toString();
        LetterDraft letter = LetterDraft.to("central").withAttachments(Attachment.pdf("پیوست.pdf"));

        Reply once = citizen.files(letter, key);
        Reply again = citizen.files(letter, key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.granted()).isEqualTo(once.granted());
        assertThat(citizen.listsRequests().granted().number("total")).isEqualTo(1);
    }

    @Test
    void anotherFilingUnderTheSameKeyIsRefused() {
        String key = UUID.randomUUID().toString();
        LetterDraft letter = LetterDraft.to("central").withAttachments(Attachment.pdf("پیوست.pdf"));
        citizen.files(letter, key).granted();

        citizen.files(letter.with("subject", "چیزی دیگر"), key).refused(422, "idempotency-mismatch");
        citizen.files(letter.withAttachments(Attachment.png("دیگر.png")), key).refused(422, "idempotency-mismatch");

        assertThat(citizen.listsRequests().granted().number("total")).isEqualTo(1);
    }

    @Test
    void theKeyOfARefusedFilingIsStillFree() {
        String key = UUID.randomUUID().toString();
        LetterDraft letter = LetterDraft.to("central");
        citizen.files(letter.without("fullName"), key).refused(422, "validation-failed");

        View receipt = citizen.files(letter, key).granted();

        assertThat(citizen.files(letter, key).granted()).isEqualTo(receipt);
        assertThat(citizen.listsRequests().granted().number("total")).isEqualTo(1);
    }

    @Test
    void theSameKeyOfSomeoneElseIsAnotherFiling() {
        String key = UUID.randomUUID().toString();
        LetterDraft letter = LetterDraft.to("central");

        String own = citizen.files(letter, key).granted().text("trackingCode");
        String others = cast.citizen().files(letter, key).granted().text("trackingCode");

        assertThat(others).isNotEqualTo(own);
    }

    @Test
    void manyAtTheSameMomentUnderOneKeyMakeOneRequest() {
        String key = UUID.randomUUID().toString();
        LetterDraft letter = LetterDraft.to("central");

        List<String> codes = Crowd.atOnce(Stream.generate(() -> (Supplier<String>)
                        () -> citizen.files(letter, key).granted().text("trackingCode"))
                .limit(6));

        assertThat(codes).hasSize(6).containsOnly(codes.get(0));
        assertThat(citizen.listsRequests().granted().number("total")).isEqualTo(1);
    }
}
