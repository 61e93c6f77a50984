// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pishkhan.acceptance.actor.Citizen;
import org.pishkhan.acceptance.actor.LetterDraft;
import org.pishkhan.acceptance.actor.Officer;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.stage.ClamAv;
import org.pishkhan.acceptance.stage.HostProcess;
import org.pishkhan.acceptance.wire.Attachment;
import org.pishkhan.acceptance.wire.Reply;
import org.pishkhan.acceptance.wire.View;

/** Virus scan by the real daemon of ClamAV: clean, infected, daemon gone, daemon back. */
class VirusScanIT {

    private static final String DESK = "central";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final ClamAv CLAMD = ClamAv.prepare();
    private static HostProcess host;
    private static Citizen citizen;
    private static Officer officer;

    @BeforeAll
    static void startHost() {
        CLAMD.start();
        host = HostProcess.named("virus-scan")
                .property("pishkhan.scan.clamav.host", "127.0.0.1")
                .property("pishkhan.scan.clamav.port", String.valueOf(CLAMD.port()))
                .property("pishkhan.scan.clamav.timeout", "PT5S")
                .property("pishkhan.scan.pause", "PT1S")
                .start();
        Cast cast = new Cast(host.target());
        citizen = cast.citizen();
        officer = cast.officer(DESK);
    }

    @AfterAll
    static void stopHost() {
        host.close();
        CLAMD.close();
    }

    @BeforeEach
    void scannerIsThere() {
        CLAMD.kill();
        CLAMD.start();
    }

    @Test
    void aCleanFileIsKeptWithTheTimeOfItsScan() {
        String code = citizen.filed(letter(Attachment.pdf("نامه.pdf")));

        View file = file(code);
        assertThat(file.text("scan")).isEqualTo("clean");
        assertThat(file.text("scanTitle")).isNotBlank();
        assertThat(file.has("scannedAt")).isTrue();
        assertThat(citizen.downloads(code, "body.pdf").status()).isEqualTo(200);
        assertThat(officer.downloads(code, "body.pdf").status()).isEqualTo(200);
    }

    @Test
    void aFormWithAVirusIsRefusedAndNothingOfItIsKept() throws IOException {
        int before = citizen.listsRequests().items().size();

        Reply reply = citizen.files(LetterDraft.to(DESK)
                .withBody(Attachment.pdf("نامه.pdf"))
                .withAttachments(Attachment.pdf("سالم.pdf"), infected("آلوده.pdf")));

        reply.refused(422, "validation-failed").naming("attachments[1]", "infected");
        assertThat(reply.text()).contains("آلوده.pdf");
        assertThat(citizen.listsRequests().items()).hasSize(before);
        assertThat(contentsWithVirus()).isEmpty();
        assertThat(Files.readString(host.log())).contains("Pishkhan.Test.Virus").doesNotContain("آلوده");
    }

    @Test
    void anAnswerWithAVirusIsRefused() {
        String code = citizen.filed(LetterDraft.to(DESK));

        officer.answersAtOnce(code, infected("پاسخ.pdf"))
                .refused(422, "validation-failed")
                .naming("file", "infected");
        assertThat(officer.opens(code).granted().text("status")).isEqualTo("submitted");
    }

    @Test
    void withoutAScannerTheFilingIsAcceptedAndItsFilesWaitOutOfReach() {
        CLAMD.kill();

        String code = citizen.filed(letter(Attachment.pdf("نامه.pdf")));

        assertThat(file(code).text("scan")).isEqualTo("quarantined");
        citizen.downloads(code, "body.pdf").refused(409, "file-in-quarantine");
        officer.downloads(code, "body.pdf").refused(409, "file-in-quarantine");
        officer.approvesFor(code, "expert-1").refused(409, "files-in-quarantine");
        officer.answersAtOnce(code, "پاسخ").refused(409, "files-in-quarantine");
        assertThat(officer.opens(code).granted().texts("actions")).containsExactly("return", "reject", "refer");

        CLAMD.start();

        awaitScan(code, "clean");
        assertThat(citizen.downloads(code, "body.pdf").status()).isEqualTo(200);
        assertThat(officer.downloads(code, "body.pdf").status()).isEqualTo(200);
        assertThat(officer.approvesFor(code, "expert-1").status()).isEqualTo(200);
    }

    @Test
    void aVirusThatIsFoundInQuarantineIsDestroyedAndTheCitizenSendsAnotherFile() throws IOException {
        CLAMD.kill();
        String code = citizen.filed(letter(infected("آلوده.pdf")));
        assertThat(contentsWithVirus()).hasSize(1);

        CLAMD.start();

        awaitScan(code, "infected");
        assertThat(contentsWithVirus()).isEmpty();
        citizen.downloads(code, "body.pdf").refused(409, "file-infected");
        officer.downloads(code, "body.pdf").refused(409, "file-infected");
        for (View request :
                List.of(citizen.reads(code).granted(), officer.opens(code).granted())) {
            View event = request.one("history", "step", "infected");
            assertThat(event.text("note")).isEqualTo("آلوده.pdf");
            assertThat(event.text("title")).isNotBlank();
        }

        officer.returns(code, Map.of("note", "پروندهٔ شما آلوده بود؛ پروندهٔ سالم بفرستید"))
                .granted();
        View completed = citizen.completes(code, "", Attachment.pdf("سالم.pdf")).granted();

        assertThat(completed.one("files", "name", "سالم.pdf").text("scan")).isEqualTo("clean");
    }

    @Test
    void anAnswerWithAFileWaitsForTheScanner() {
        String code = citizen.filed(LetterDraft.to(DESK));
        CLAMD.kill();

        Reply reply = officer.answersAtOnce(code, Attachment.pdf("پاسخ.pdf"));

        reply.refused(503, "scanner-unavailable");
        assertThat(reply.header("Retry-After")).isPresent();
        assertThat(officer.opens(code).granted().list("files")).isEmpty();
        assertThat(officer.answersAtOnce(code, "پاسخ بی پرونده").status()).isEqualTo(200);
    }

    /** clamd's StreamMaxLength: nobody knows what is in the file, so nobody gets it. */
    @Test
    void aFileThatIsTooLargeForTheScannerStaysInQuarantineAndHoldsUpNoOther() {
        String large = citizen.filed(
                LetterDraft.to(DESK).withAttachments(Attachment.pdf("بزرگ.pdf", ClamAv.LONGEST_STREAM + 500_000)));
        assertThat(file(large).text("scan")).isEqualTo("quarantined");
        CLAMD.kill();
        String other = citizen.filed(letter(Attachment.pdf("نامه.pdf")));

        CLAMD.start();

        awaitScan(other, "clean");
        assertThat(file(large).text("scan")).isEqualTo("quarantined");
        citizen.downloads(large, "attachment-1.pdf").refused(409, "file-in-quarantine");
    }

    private static LetterDraft letter(Attachment body) {
        return LetterDraft.to(DESK).withBody(body);
    }

    private static Attachment infected(String name) {
        byte[] pdf = Attachment.pdf(name, 1_000).content();
        byte[] virus = ClamAv.VIRUS.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(virus, 0, pdf, 500, virus.length);
        return new Attachment(name, "application/pdf", pdf);
    }

    /** The only file of a request. */
    private static View file(String code) {
        return citizen.reads(code).granted().list("files").get(0);
    }

    private static void awaitScan(String code, String state) {
        Awaitility.await("the file of " + code + " is " + state)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(300))
                .until(() -> file(code).text("scan").equals(state));
    }

    /** The files in the content store of the host that hold the virus. */
    private static List<Path> contentsWithVirus() throws IOException {
        try (Stream<Path> files = Files.walk(host.data().resolve("contentstore"))) {
            return files.filter(Files::isRegularFile)
                    .filter(VirusScanIT::holdsVirus)
                    .toList();
        }
    }

    private static boolean holdsVirus(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(ClamAv.VIRUS);
        } catch (IOException gone) {
            return false;
        }
    }
}
