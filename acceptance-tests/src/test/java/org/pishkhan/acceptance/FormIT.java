// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pishkhan.acceptance.actor.Citizen;
import org.pishkhan.acceptance.actor.LetterDraft;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.wire.Attachment;
import org.pishkhan.acceptance.wire.View;

/** Services that ask something of their own, and services that are closed. */
class FormIT {

    private static final Map<String, Object> GRADUATE = Map.of(
            "national-id", "0073526649",
            "student-number", "98101234",
            "graduated", true,
            "graduated-on", "2026-09-23",
            "language", "fa",
            "delivery", "portal");

    private final Cast cast = new Cast();
    private final Citizen citizen = cast.citizen();

    private static LetterDraft transcript(Map<String, Object> form) {
        return LetterDraft.to("medicine")
                .with("service", "transcript")
                .with("kind", "service")
                .fillingIn(form);
    }

    private static Map<String, Object> graduate(String field, Object value) {
        Map<String, Object> form = new HashMap<>(GRADUATE);
        form.put(field, value);
        return form;
    }

    @Test
    void theSheetTellsWhatIsAskedInTheReadersLanguage() {
        View sheet = cast.passerby().looksAtService("transcript").granted();
        View english =
                cast.passerby().reading("en").looksAtService("transcript").granted();

        assertThat(sheet.list("fields"))
                .extracting(field -> field.text("type"))
                .contains("national-id", "text", "yes-no", "date", "choice", "file", "number", "long-text", "phone");
        View address = sheet.one("fields", "code", "address");
        assertThat(address.text("title")).matches("\\p{InArabic}.*");
        assertThat(address.text("showWhen/field")).isEqualTo("delivery");
        assertThat(address.texts("showWhen/values")).containsExactly("post");
        View delivery = english.one("fields", "code", "delivery");
        assertThat(delivery.one("options", "value", "post").text("title")).isEqualTo("By registered post");
    }

    @Test
    void citizenAndOfficerReadWhatWasFilledIn() {
        Map<String, Object> form = graduate("national-id", "۰۰۷۳۵۲۶۶۴۹");
        form.put("phone", "۰۲۱ ۸۸۷۷ ۶۶۵۵");
        form.put("delivery", "post");
        form.put("address", "تهران، خيابان وصال، پلاک ۱۲");
        form.put("copies", 2);

        String code = citizen.filed(transcript(form));

        View own = citizen.reads(code).granted();
        View seen = cast.officer("medicine").opens(code).granted();
        for (View request : List.of(own, seen)) {
            assertThat(request.text("form/national-id")).isEqualTo("0073526649");
            assertThat(request.text("form/phone")).isEqualTo("+982188776655");
            assertThat(request.text("form/address")).isEqualTo("تهران، خیابان وصال، پلاک ۱۲");
            assertThat(request.number("form/copies")).isEqualTo(2);
            assertThat(request.text("form/graduated")).isEqualTo("true");
        }
        assertThat(own.list("formFields"))
                .extracting(field -> field.text("code"))
                .startsWith("national-id", "student-number", "graduated", "graduated-on");
        assertThat(own.one("formFields", "code", "graduated-on").text("value")).isEqualTo("۱۴۰۵/۰۷/۰۱");
        assertThat(own.one("formFields", "code", "copies").text("value")).isEqualTo("۲");
        assertThat(own.one("formFields", "code", "graduated").text("value")).isEqualTo("بله");
        View english = citizen.reading("en").reads(code).granted();
        assertThat(english.one("formFields", "code", "graduated-on").text("value"))
                .isEqualTo("1405/07/01");
        assertThat(english.one("formFields", "code", "delivery").text("value")).isEqualTo("By registered post");
    }

    @Test
    void nothingIsFoundByWhatIsInAForm() {
        String code = citizen.filed(transcript(GRADUATE));

        assertThat(cast.officer("medicine").seesQueue(Map.of("q", "0073526649")).items())
                .extracting(row -> row.text("trackingCode"))
                .doesNotContain(code);
    }

    @Test
    void aFilingWithoutTheFormMissesEachRequiredField() {
        citizen.files(LetterDraft.to("medicine").with("service", "transcript"))
                .refused(422, "validation-failed")
                .naming("form.national-id", "required")
                .naming("form.student-number", "required")
                .naming("form.graduated", "required")
                .naming("form.language", "required")
                .naming("form.delivery", "required");
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "national-id, 0073526641, national-id",
        "student-number, 981, pattern",
        "graduated-on, 1405-07-01, not-a-date",
        "language, fr, not-a-choice",
        "copies, many, not-a-number",
        "copies, 6, too-great",
        "address, پلاک, unexpected",
        "shoe-size, 42, unknown",
        "passport, scan, unknown",
    })
    void anAnswerThatDoesNotFitIsNamed(String field, String value, String code) {
        citizen.files(transcript(graduate(field, value)))
                .refused(422, "validation-failed")
                .naming("form." + field, code);
    }

    @Test
    void aRefusalCallsTheFieldByItsNameAndSaysWhatToDo() {
        LetterDraft letter = transcript(graduate("national-id", "0073526641"));

        assertThat(citizen.files(letter).view().text("detail")).startsWith("«کد ملی»");
        assertThat(citizen.reading("en").files(letter).view().text("detail")).startsWith("Check \"National ID\"");
    }

    @Test
    void anAnswerMayBringAnotherQuestionAbout() {
        citizen.files(transcript(graduate("delivery", "post")))
                .refused(422, "validation-failed")
                .naming("form.address", "required");
    }

    @Test
    void aFileOfTheFormIsAnAttachmentThatSaysSo() {
        LetterDraft letter = transcript(graduate("language", "en"))
                .withAttachments(
                        Attachment.png("کارت.png"), Attachment.pdf("رسید.pdf"), Attachment.jpeg("گذرنامه.jpg"));

        citizen.files(letter.with("documents", "[\"national-card\",\"payment-receipt\",\"\"]"))
                .refused(422, "validation-failed")
                .naming("document.passport", "required");
        String code = citizen.filed(letter.with("documents", "[\"national-card\",\"payment-receipt\",\"passport\"]"));

        assertThat(citizen.reads(code)
                        .granted()
                        .one("files", "document", "passport")
                        .text("documentTitle"))
                .contains("گذرنامه");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "[]", "{\"a\":[1]}", "{\"a\":1,\"a\":2}", "{\"a\":{\"b\":{\"c\":1}}}"})
    void whatIsNoFlatObjectIsRefused(String form) {
        citizen.files(LetterDraft.to("medicine").with("service", "transcript").with("form", form))
                .refused(422, "validation-failed")
                .naming("form", "malformed");
    }

    @Test
    void aServiceThatAsksNothingTakesNoForm() {
        citizen.files(LetterDraft.to("central").fillingIn(Map.of("a", "b")))
                .refused(422, "validation-failed")
                .naming("form", "unknown");
        assertThat(citizen.files(LetterDraft.to("central").fillingIn(Map.of()))
                        .granted()
                        .text("status"))
                .isEqualTo("submitted");
    }

    @Test
    void otherAnswersUnderTheSameKeyAreAnotherFiling() {
        String key = UUID.randomUUID().toString();
        LetterDraft letter = transcript(GRADUATE);
        View receipt = citizen.files(letter, key).granted();

        assertThat(citizen.files(letter, key).granted()).isEqualTo(receipt);
        citizen.files(letter.fillingIn(graduate("copies", 3)), key).refused(422, "idempotency-mismatch");
    }

    @Test
    void aClosedServiceIsShownAndTakesNothing() {
        View sheet = cast.passerby().looksAtService("summer-school").granted();
        assertThat(sheet.text("open")).isEqualTo("false");
        assertThat(sheet.text("closesJalali")).isEqualTo("۱۴۰۵/۰۵/۳۱");
        assertThat(cast.passerby().looksAtServicesOf("medicine").items())
                .extracting(row -> row.text("code") + " " + row.text("open"))
                .contains("summer-school false", "clinical-placement true", "transcript true");

        LetterDraft letter = LetterDraft.to("medicine").with("service", "summer-school");

        assertThat(citizen.files(letter)
                        .refused(422, "validation-failed")
                        .naming("service", "closed")
                        .view()
                        .text("detail"))
                .contains("از ۱۴۰۵/۰۴/۰۱ تا ۱۴۰۵/۰۵/۳۱");
    }

    @ParameterizedTest
    @CsvSource({
        "central, general-letter",
        "central, information-access",
        "development, employment-certificate",
        "medicine, enrolment-certificate"
    })
    void servicesThatMerelyOfferAFormTakeFilingsWithoutIt(String desk, String service) {
        assertThat(citizen.files(LetterDraft.to(desk).with("service", service))
                        .granted()
                        .text("status"))
                .isEqualTo("submitted");
    }
}
