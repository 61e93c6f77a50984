// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pishkhan.acceptance.actor.Citizen;
import org.pishkhan.acceptance.actor.LetterDraft;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.wire.Attachment;
import org.pishkhan.acceptance.wire.View;

/** Saying of attachments which documents of the service they are. */
class DocumentsIT {

    private static final LetterDraft CERTIFICATE =
            LetterDraft.to("medicine").with("service", "enrolment-certificate").with("kind", "service");

    private final Cast cast = new Cast();
    private final Citizen citizen = cast.citizen();

    @Test
    void citizenAndOfficerSeeWhichDocumentAFileIs() {
        String code = citizen.filed(CERTIFICATE
                .withAttachments(Attachment.png("یک.png"), Attachment.jpeg("دو.jpg"), Attachment.pdf("سه.pdf"))
                .with("documents", "[\"birth-certificate\", \"student-card\", \"\"]"));

        for (View request : List.of(
                citizen.reads(code).granted(),
                cast.officer("medicine").opens(code).granted())) {
            View card = request.one("files", "document", "student-card");
            assertThat(card.text("name")).isEqualTo("دو.jpg");
            assertThat(card.text("documentTitle")).matches(".*\\p{InArabic}.*");
            assertThat(request.one("files", "name", "سه.pdf").has("document")).isFalse();
        }
    }

    @Test
    void aDemandedDocumentThatIsMissingIsNamed() {
        citizen.files(CERTIFICATE.withAttachments(Attachment.png("یک.png")).with("documents", "[\"student-card\"]"))
                .refused(422, "validation-failed")
                .naming("document.birth-certificate", "required");
    }

    @Test
    void aCallerWhoNamesNoDocumentsOwesNone() {
        assertThat(citizen.files(CERTIFICATE).granted().text("status")).isEqualTo("submitted");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "[];                documents;    invalid",
                "[\"\", \"\"];      documents;    invalid",
                "[\"passport\"];    documents[0]; unknown",
                "[1];               documents;    malformed",
                "{};                documents;    malformed",
                "student-card;      documents;    malformed",
            })
    void aListThatDoesNotFitIsRefused(String documents, String field, String code) {
        citizen.files(CERTIFICATE.withAttachments(Attachment.png("یک.png")).with("documents", documents))
                .refused(422, "validation-failed")
                .naming(field, code);
    }

    @Test
    void otherDocumentsUnderTheSameKeyAreAnotherFiling() {
        String key = UUID.randomUUID().toString();
        LetterDraft letter = CERTIFICATE.withAttachments(Attachment.png("یک.png"), Attachment.png("دو.png"));
        citizen.files(letter.with("documents", "[\"birth-certificate\", \"student-card\"]"), key)
                .granted();

        citizen.files(letter.with("documents", "[\"student-card\", \"birth-certificate\"]"), key)
                .refused(422, "idempotency-mismatch");
    }
}
