// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.pishkhan.support.RequestBuilder.aRequest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pishkhan.catalogue.CatalogueTitles;
import org.pishkhan.request.Deficiency;
import org.pishkhan.request.Event;
import org.pishkhan.request.Language;
import org.pishkhan.request.Request;
import org.pishkhan.request.Step;
import org.pishkhan.support.FakeCatalogue;
import org.pishkhan.support.RequestBuilder;

class MessageTextsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:43:00Z");

    private final MessageTexts texts =
            new MessageTexts("دانشگاه نمونه", "Sample University", new CatalogueTitles(new FakeCatalogue()));

    static Stream<Arguments> everyToldStepInEveryLanguage() {
        return Stream.of(Step.values())
                .filter(step -> MessageKind.of(step).isPresent())
                .flatMap(step -> Stream.of(Language.values()).map(language -> Arguments.of(step, language)));
    }

    @ParameterizedTest
    @MethodSource("everyToldStepInEveryLanguage")
    void namesOrganisationAndCodeInEveryMessage(Step step, Language language) {
        Request request = aRequest().in(language).registeredTo("expert-1").build();

        String text = texts.text(MessageKind.of(step).orElseThrow(), request, Event.of(step, NOW, "actor", "words"));

        assertThat(text)
                .contains(language == Language.FA ? "دانشگاه نمونه" : "Sample University")
                .contains(RequestBuilder.CODE.value())
                .doesNotContain("{", "}");
    }

    @Test
    void keepsCodeAndNumberInOrderBetweenPersianWords() {
        Event event = Event.of(Step.REGISTERED, NOW, "officer", "").numbered("1405/central/00042");

        assertThat(texts.text(MessageKind.REGISTERED, aRequest().build(), event))
                .contains("\u200E2222222222222\u200E")
                .contains("\u200E1405/central/00042\u200E");
    }

    @Test
    void takesTheLettersNumberWhereTheEventHasNone() {
        Request request = aRequest().registeredTo("expert-1").build();

        assertThat(texts.text(MessageKind.ASSIGNED, request, Event.of(Step.ASSIGNED, NOW, "expert-1", "secret")))
                .contains("1405/central/00001")
                .doesNotContain("secret", "expert-1");
    }

    @Test
    void tellsThePromisedDayAndNotTheHour() {
        assertThat(texts.text(
                        MessageKind.SUBMITTED, aRequest().build(), Event.of(Step.SUBMITTED, NOW, Event.CITIZEN, "")))
                .endsWith("۱۴۰۵/۰۹/۰۸");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void carriesTheReasonWordForWord(Language language) {
        String reason = "موضوع در صلاحیت دانشگاه نیست؛ $1 \\ {code} (see “law 3”)";

        String text = texts.text(
                MessageKind.REJECTED, aRequest().in(language).build(), Event.of(Step.REJECTED, NOW, "officer", reason));

        assertThat(text.lines()).last().isEqualTo(reason);
    }

    @Test
    void namesWhatIsMissingThenTheOfficersWords() {
        Event event = Event.of(Step.RETURNED, NOW, "officer", "لطفاً خوانا بفرستید")
                .missing(List.of(new Deficiency("birth-certificate"), new Deficiency("صفحهٔ دوم فرم")));

        String text = texts.text(
                MessageKind.RETURNED, aRequest().forService("certificate").build(), event);

        assertThat(text.lines().skip(1)).containsExactly("تصویر شناسنامه", "صفحهٔ دوم فرم", "لطفاً خوانا بفرستید");
    }

    @Test
    void takesDirectionTricksOutOfTheReason() {
        String text = texts.text(
                MessageKind.REJECTED,
                aRequest().build(),
                Event.of(Step.REJECTED, NOW, "officer", "a\u202Eb\u2066c\u0007d\nsecond line"));

        assertThat(text).endsWith("abc d\nsecond line");
    }

    @Test
    void namesTheDeskItWasReferredTo() {
        Event event = Event.of(Step.REFERRED, NOW, "officer", "note").referral("central", "medicine");

        assertThat(texts.text(MessageKind.REFERRED, aRequest().build(), event))
                .contains("«میز خدمت پزشکی»")
                .doesNotContain("note");
    }

    @Test
    void putsTheOneTimeCodeFirst() {
        assertThat(texts.oneTimeCode("048151", Language.FA, Duration.ofMinutes(5)))
                .startsWith("048151 ")
                .contains("دانشگاه نمونه")
                .contains("5");
        assertThat(texts.oneTimeCode("048151", Language.EN, Duration.ofMinutes(5)))
                .startsWith("048151 ")
                .contains("Sample University");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{unknown}", "{code", "code}", "{Code}", "{ code }"})
    void refusesATemplateItCannotFill(String template) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TextTemplate(template));
    }
}
