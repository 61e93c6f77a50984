// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pishkhan.acceptance.actor.LetterDraft;
import org.pishkhan.acceptance.actor.Passerby;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.wire.View;

/** What anyone may know before filing. */
class CatalogueIT {

    private final Cast cast = new Cast();
    private final Passerby passerby = cast.passerby();

    @Test
    void theDemoDesksAreThere() {
        assertThat(passerby.looksAtDesks().items())
                .extracting(desk -> desk.text("code"))
                .contains("central", "development", "medicine");
    }

    @Test
    void titlesAreInTheReadersLanguage() {
        View persian = passerby.looksAtDesks().granted().one("items", "code", "medicine");
        View english = passerby.reading("en").looksAtDesks().granted().one("items", "code", "medicine");

        assertThat(persian.text("title")).matches(".*\\p{InArabic}.*");
        assertThat(english.text("title")).doesNotContainPattern("\\p{InArabic}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"central", "development", "medicine"})
    void everyDeskHasServicesWithACompleteSheet(String desk) {
        List<View> services = passerby.looksAtServicesOf(desk).items();

        assertThat(services).hasSizeGreaterThanOrEqualTo(2);
        assertThat(services).allSatisfy(service -> {
            View sheet = passerby.looksAtService(service.text("code")).granted();
            assertThat(sheet.text("desk")).isEqualTo(desk);
            assertThat(sheet.list("steps")).isNotEmpty();
            assertThat(sheet.list("documents")).isNotEmpty();
            assertThat(sheet.list("laws")).isNotEmpty();
            assertThat(sheet.list("questions")).isNotEmpty();
            assertThat(sheet.number("durationWorkingDays")).isPositive();
        });
    }

    @Test
    void oneListHasTheServicesOfAllDesks() {
        List<View> all = passerby.looksAtAllServices().items();

        Stream.of("central", "development", "medicine")
                .flatMap(desk -> passerby.looksAtServicesOf(desk).items().stream())
                .forEach(service -> assertThat(all).contains(service));
        assertThat(all).allSatisfy(service -> {
            assertThat(service.text("deskTitle")).isNotBlank();
            assertThat(service.text("description")).isNotBlank();
            assertThat(service.has("open")).isTrue();
        });
    }

    @Test
    void aServiceOfTheDeskCanBeNamedWhenFiling() {
        String service = passerby.looksAtServicesOf("central").items().get(0).text("code");

        String code = cast.citizen()
                .filed(LetterDraft.to("central").with("service", service).with("kind", "service"));

        assertThat(cast.officer("central").opens(code).granted().text("service"))
                .isEqualTo(service);
    }

    @Test
    void theRulesNameTheLimits() {
        View rules = passerby.looksAtRules().granted();

        assertThat(rules.number("subjectMaxLength")).isEqualTo(200);
        assertThat(rules.number("fullNameMaxLength")).isEqualTo(200);
        assertThat(rules.number("textMaxLength")).isEqualTo(10_000);
        assertThat(rules.number("bodyMaxBytes")).isEqualTo(1_048_576);
        assertThat(rules.number("attachmentMaxBytes")).isEqualTo(5_242_880);
        assertThat(rules.number("attachmentsMax")).isEqualTo(10);
        assertThat(rules.texts("types")).containsExactlyInAnyOrder("pdf", "doc", "docx", "png", "jpg", "jpeg", "zip");
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        passerby.looksAtServicesOf("no-such-desk").refused(404, "not-found");
        passerby.looksAtService("no-such-service").refused(404, "not-found");
    }

    @Test
    void problemsSpeakTheReadersLanguage() {
        String persian = passerby.looksAtService("no-such-service").view().text("detail");
        String english =
                passerby.reading("en").looksAtService("no-such-service").view().text("detail");

        assertThat(persian).matches("(?s).*\\p{InArabic}.*");
        assertThat(english).doesNotContainPattern("\\p{InArabic}");
    }
}
