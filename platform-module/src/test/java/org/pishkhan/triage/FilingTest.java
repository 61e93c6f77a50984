// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pishkhan.support.FilingBuilder.aFiling;
import static org.pishkhan.triage.DeskWorld.code;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pishkhan.catalogue.Period;
import org.pishkhan.request.Event;
import org.pishkhan.request.Paging;
import org.pishkhan.request.Request;
import org.pishkhan.request.Status;
import org.pishkhan.request.Step;
import org.pishkhan.request.StoredFile;
import org.pishkhan.request.Upload;
import org.pishkhan.support.People;
import org.pishkhan.support.Uploads;

class FilingTest {

    private final DeskWorld world = new DeskWorld();

    @Test
    void beginsTheLifeOfARequest() {
        Request request = world.citizens.submit(aFiling().build());

        assertThat(request.status()).isEqualTo(Status.SUBMITTED);
        assertThat(request.submittedAt()).isEqualTo(world.clock.instant());
        assertThat(world.now(request)).isEqualTo(request);
    }

    @Test
    void isTheFirstEntryOfTheHistory() {
        Request request = world.citizens.submit(aFiling().build());

        assertThat(world.store.history(request.trackingCode()))
                .containsExactly(Event.of(Step.SUBMITTED, world.clock.instant(), Event.CITIZEN, "")
                        .atDesk("central"));
    }

    @Test
    void promisesWhatTheServicePromises() {
        Request request =
                world.citizens.submit(aFiling().forService("certificate").build());

        // two working days after Sunday 1405/09/01
        assertThat(request.dueAt()).isEqualTo(Instant.parse("2026-11-24T20:29:59Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T20:29:59Z, false", "2026-11-20T20:30:00Z, true",
        "2026-11-22T20:29:59Z, true", "2026-11-22T20:30:00Z, false"
    })
    void takesFilingsForAServiceFromTheFirstToTheLastDayOfItsPeriodInIran(String now, boolean open) {
        world.catalogue.offerOnly(
                new Period(Optional.of(LocalDate.parse("2026-11-21")), Optional.of(LocalDate.parse("2026-11-22"))));
        world.clock.set(now);
        Filing filing = aFiling().forService("certificate").build();

        if (open) {
            assertThat(world.citizens.submit(filing).status()).isEqualTo(Status.SUBMITTED);
        } else {
            Refused.fieldsOf(() -> world.citizens.submit(filing)).containsExactly("service closed");
        }
    }

    @Test
    void promisesWhatTheDeskPromisesWithoutAService() {
        Request request = world.citizens.submit(aFiling().build());

        // five working days after Sunday, over Thursday and Friday
        assertThat(request.dueAt()).isEqualTo(Instant.parse("2026-11-29T20:29:59Z"));
    }

    @Test
    void keepsTheFiles() {
        Request request = world.citizens.submit(aFiling()
                .with(Uploads.body(), Uploads.attachment("one.pdf"), Uploads.attachment("two.pdf"))
                .build());

        assertThat(world.citizens.files(People.MARYAM, code(request)))
                .extracting(StoredFile::id)
                .containsExactly("body.pdf", "attachment-1.pdf", "attachment-2.pdf");
    }

    @Test
    void normalisesTheTexts() {
        Request request = world.citizens.submit(
                aFiling().inTheNameOf("  Jose\u0301  ").saying("one\r\ntwo\n").build());

        assertThat(request.applicant().fullName()).isEqualTo("José");
        assertThat(request.matter().text()).isEqualTo("one\ntwo");
    }

    @Test
    void takesABodyFileInsteadOfAText() {
        Request request =
                world.citizens.submit(aFiling().saying(" ").with(Uploads.body()).build());

        assertThat(request.matter().text()).isEmpty();
    }

    @Test
    void countsCharactersAndNotTheirHalves() {
        Request request =
                world.citizens.submit(aFiling().inTheNameOf("𐎠".repeat(200)).build());

        assertThat(request.applicant().fullName()).hasSize(400);
    }

    @Test
    void namesEverythingThatIsMissingAtOnce() {
        Filing empty =
                aFiling().inTheNameOf("").about("\u200C").saying(" ").at("").build();

        Refused.fieldsOf(() -> world.citizens.submit(empty))
                .containsExactlyInAnyOrder("fullName required", "subject required", "desk required", "text required");
    }

    @Test
    void refusesTextsThatAreTooLong() {
        Filing tooLong = aFiling()
                .inTheNameOf("x".repeat(201))
                .about("x".repeat(201))
                .saying("x".repeat(10_001))
                .build();

        Refused.fieldsOf(() -> world.citizens.submit(tooLong))
                .containsExactlyInAnyOrder("fullName too-long", "subject too-long", "text too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "bell\u0007", "over\u202Eride", "isolate\u2066", "nul\u0000", "half\uD800"})
    void refusesNamesAndSubjectsThatCouldDeceive(String text) {
        Filing deceiving = aFiling().inTheNameOf(text).about(text).build();

        Refused.fieldsOf(() -> world.citizens.submit(deceiving))
                .containsExactlyInAnyOrder("fullName malformed", "subject malformed");
    }

    @Test
    void takesTheJoinersOfPersianWords() {
        Request request = world.citizens.submit(aFiling().about("می\u200Cخواهم").build());

        assertThat(request.matter().subject()).isEqualTo("می\u200Cخواهم");
    }

    @Test
    void refusesAnUnknownDesk() {
        Refused.fieldsOf(() -> world.citizens.submit(aFiling().at("water").build()))
                .containsExactly("desk unknown");
    }

    @Test
    void refusesAServiceOfAnotherDesk() {
        Filing elsewhere = aFiling().at("medicine").forService("certificate").build();

        Refused.fieldsOf(() -> world.citizens.submit(elsewhere)).containsExactly("service unknown");
    }

    @Test
    void refusesTooManyAttachments() {
        Upload[] eleven = IntStream.range(0, 11)
                .mapToObj(i -> Uploads.attachment(i + ".pdf"))
                .toArray(Upload[]::new);

        Refused.fieldsOf(() -> world.citizens.submit(aFiling().with(eleven).build()))
                .containsExactly("attachments too-many");
    }

    @Test
    void refusesTwoBodies() {
        Filing two = aFiling().with(Uploads.body(), Uploads.body()).build();

        Refused.fieldsOf(() -> world.citizens.submit(two)).containsExactly("body too-many");
    }

    @Test
    void keepsNothingOfARefusedFiling() {
        Refused.fieldsOf(() -> world.citizens.submit(aFiling().at("water").build()))
                .isNotEmpty();

        assertThat(world.citizens.requests(People.MARYAM, new Paging(0, 50)).items())
                .isEqualTo(List.of());
    }
}
