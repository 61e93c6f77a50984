// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.pishkhan.support.FilingBuilder.aFiling;
import static org.pishkhan.triage.DeskWorld.code;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pishkhan.request.InvalidInput;
import org.pishkhan.request.Language;
import org.pishkhan.request.Request;
import org.pishkhan.request.StoredFile;
import org.pishkhan.support.People;
import org.pishkhan.support.Uploads;

/** The service {@code certificate} demands the birth certificate. */
class DocumentsOfAFilingTest {

    private final DeskWorld world = new DeskWorld();

    @Test
    void keepsWhichDocumentAnAttachmentIs() {
        Request request = world.citizens.submit(aFiling()
                .forService("certificate")
                .labelled()
                .with(
                        Uploads.attachment("scan.pdf").as("birth-certificate"),
                        Uploads.attachment("other.pdf").as(""))
                .build());

        assertThat(world.citizens.files(People.MARYAM, code(request)))
                .extracting(StoredFile::document)
                .containsExactly("birth-certificate", "");
    }

    @Test
    void demandsNoDocumentOfACallerWhoNamesNone() {
        Request request =
                world.citizens.submit(aFiling().forService("certificate").build());

        assertThat(world.citizens.files(People.MARYAM, code(request))).isEmpty();
    }

    @Test
    void missesTheDocumentsThatTheServiceDemands() {
        Filing filing = aFiling()
                .forService("certificate")
                .labelled()
                .with(Uploads.body(), Uploads.attachment("other.pdf").as(""))
                .build();

        Refused.fieldsOf(() -> world.citizens.submit(filing)).containsExactly("document.birth-certificate required");
    }

    @Test
    void callsTheMissingDocumentByItsTitle() {
        Filing filing = aFiling().forService("certificate").labelled().build();

        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> world.citizens.submit(filing));

        assertThat(refused.fields().get(0).titles())
                .isEqualTo(Map.of(Language.FA, "تصویر شناسنامه", Language.EN, "تصویر شناسنامه"));
    }

    @Test
    void refusesADocumentThatTheServiceDoesNotKnow() {
        Filing filing = aFiling()
                .labelled()
                .with(
                        Uploads.attachment("a.pdf").as(""),
                        Uploads.attachment("b.pdf").as("birth-certificate"))
                .build();

        Refused.fieldsOf(() -> world.citizens.submit(filing)).containsExactly("documents[1] unknown");
    }
}
