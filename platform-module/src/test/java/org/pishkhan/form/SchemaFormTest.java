// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pishkhan.catalogue.ServiceForm;
import org.pishkhan.request.FormValues;
import org.pishkhan.request.InvalidField;
import org.pishkhan.request.InvalidInput;
import org.pishkhan.request.Language;
import org.pishkhan.request.Refusals;

class SchemaFormTest {

    private static final ServiceForm FORM = Forms.of("""
            'name':{'type':'string','minLength':2,'maxLength':10},
            'story':{'type':'string','maxLength':300},
            'year':{'type':'integer','minimum':1300,'maximum':1500},
            'average':{'type':'number'},
            'born':{'type':'string','format':'date'},
            'id':{'type':'string','format':'national-id'},
            'call':{'type':'string','format':'phone'},
            'cell':{'type':'string','format':'mobile'},
            'post':{'type':'boolean'},
            'city':{'type':'string','enum':['tehran','یزد','2']},
            'street':{'type':'string'},
            'photo':{'type':'string','format':'file'},
            'deed':{'type':'string','format':'file'}""", """
            'required':['name','photo'],
            'allOf':[{'if':{'properties':{'post':{'enum':[true]}},'required':['post']},
                      'then':{'required':['street']},
                      'else':{'properties':{'street':false,'deed':false}}}]""");

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "name; 'ا'; form.name too-short",
                "name; 'abcdefghijk'; form.name too-long",
                "name; 5; form.name malformed",
                "name; 'a\\nb'; form.name malformed",
                "year; 1299; form.year too-small",
                "year; 1501; form.year too-great",
                "year; 1400.5; form.year not-whole",
                "year; 'دیروز'; form.year not-a-number",
                "average; 1e99; form.average not-a-number",
                "average; 10e2147483647; form.average not-a-number",
                "average; true; form.average not-a-number",
                "born; '1405-09-01'; form.born not-a-date",
                "born; '2026-02-30'; form.born not-a-date",
                "born; 20260101; form.born not-a-date",
                "id; '0012345678'; form.id national-id",
                "id; '1111111111'; form.id national-id",
                "id; '001234567'; form.id national-id",
                "call; '12'; form.call phone",
                "call; 'زنگ بزنید'; form.call phone",
                "cell; '02188776655'; form.cell mobile",
                "post; 'maybe'; form.post not-a-choice",
                "city; 'shiraz'; form.city not-a-choice",
                "photo; 'x.png'; form.photo unknown",
                "age; 5; form.age unknown",
                "street; 'خیابان'; form.street unexpected",
            })
    void refusesWhatDoesNotFit(String field, String value, String refusal) {
        assertThat(refusals("{'" + field + "':" + value + "}", "photo")).contains(refusal);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "name; '  علي '; علی",
                "name; 'كيك ۱'; کیک ۱",
                "year; 1405; 1405",
                "year; '۱۴۰۵'; 1405",
                "average; '۱۷٫۲۵'; 17.25",
                "average; '۱٬۰۰۰'; 1000",
                "average; 17.50; 17.5",
                "average; 1E+3; 1000",
                "born; '۲۰۲۶-۰۱-۰۲'; 2026-01-02",
                "id; '۰۰۷-۳۵۲۶۶۴-۹'; 0073526649",
                "call; '۰۲۱ ۸۸۷۷ ۶۶۵۵'; +982188776655",
                "cell; '۰۹۱۲۱۲۳۴۵۶۷'; +989121234567",
                "post; false; false",
                "city; 'يزد'; یزد",
                "city; '۲'; 2",
                "story; 'یک\\nدو'; `یک\nدو`",
            })
    void keepsOneSpelling(String field, String value, String kept) {
        FormValues values =
                FORM.checked(typed("{'" + field + "':" + value + "}"), Optional.of(Set.of("photo")), new Refusals());

        assertThat(values.values().get(field)).hasToString(kept);
        assertThat(refusals("{'" + field + "':" + value + "}", "photo")).isSubsetOf("form.name required");
    }

    @Test
    void missesWhatIsRequired() {
        assertThat(refusals("{}")).containsExactlyInAnyOrder("form.name required", "document.photo required");
    }

    @Test
    void takesBlanksForAbsent() {
        assertThat(refusals("{'name':' ','story':''}", "photo")).containsExactly("form.name required");
    }

    @Test
    void missesNoFileWhenNobodySaidWhichIsWhich() {
        assertThat(refusals(FORM, "{'name':'نام'}")).isEmpty();
    }

    @Test
    void demandsWhatAnAnswerBringsAboutAndNothingElse() {
        assertThat(refusals("{'name':'نام','post':true}", "photo")).containsExactly("form.street required");
        assertThat(refusals("{'name':'نام','post':true,'street':'خیابان'}", "photo", "deed"))
                .isEmpty();
        assertThat(refusals("{'name':'نام','post':false}", "photo")).isEmpty();
        assertThat(refusals("{'name':'نام'}", "photo", "deed")).containsExactly("document.deed unexpected");
    }

    @Test
    void refusesWhatDecidesBeforeWhatItDecides() {
        assertThat(refusals("{'name':'نام','post':'maybe','street':'خیابان'}", "photo"))
                .containsExactly("form.post not-a-choice");
    }

    @Test
    void callsFieldsByTheirLabelsAndTellsTheLimits() {
        Refusals refusals = new Refusals();
        FORM.checked(typed("{'name':'abcdefghijk'}"), Optional.empty(), refusals);

        assertThat(refused(refusals)).singleElement().satisfies(field -> {
            assertThat(field.titles()).isEqualTo(Map.of(Language.FA, "برچسب name", Language.EN, "Label name"));
            assertThat(field.arguments()).containsExactly("10");
        });
    }

    @Test
    void boundsTextsOfWhichTheSchemaSaysNothing() {
        ServiceForm form = Forms.of("'a':{'type':'string'}");

        assertThat(refusals(form, "{'a':'" + "م".repeat(201) + "'}")).containsExactly("form.a too-long");
        assertThat(refusals(form, "{'a':'" + "م".repeat(200) + "'}")).isEmpty();
    }

    @Test
    void readsTheDigitsOfATextWithAPattern() {
        ServiceForm form = patterned("^[0-9]{8}$");

        FormValues values = form.checked(typed("{'a':'۹۸۱۰۱۲۳۴'}"), Optional.empty(), new Refusals());

        assertThat(values.values()).containsEntry("a", "98101234");
        assertThat(refusals(form, "{'a':'۹۸۱۰۱۲۳۴'}")).isEmpty();
        assertThat(refusals(form, "{'a':'9810123'}")).containsExactly("form.a pattern");
    }

    /** It would go on for longer than the universe is old. */
    @Test
    void givesUpAPatternThatGoesBackAndForth() {
        ServiceForm form = patterned("^(a|a)+$");

        assertThat(refusals(form, "{'a':'" + "a".repeat(100) + "b'}")).containsExactly("form.a pattern");
        assertThat(refusals(form, "{'a':'" + "a".repeat(200) + "'}")).isEmpty();
    }

    @Test
    void looksForPatternsInNoMoreThanATextMayHave() {
        ServiceForm form = patterned("^(a|b)*$");

        assertThat(refusals(form, "{'a':'" + "ab".repeat(9_000) + "'}")).containsExactly("form.a too-long");
    }

    private static ServiceForm patterned(String pattern) {
        ObjectNode form = Forms.written("'a':{'type':'string','pattern':'" + pattern + "'}");
        form.putObject("hints").putObject("a").put("fa", "راهنما");
        return FormReading.read(form);
    }

    /** Of a filing whose attachments are these documents. */
    private static List<String> refusals(String typed, String... documents) {
        Refusals refusals = new Refusals();
        FORM.checked(typed(typed), Optional.of(Set.of(documents)), refusals);
        return names(refusals);
    }

    /** Of a filing that does not say what its attachments are. */
    private static List<String> refusals(ServiceForm form, String typed) {
        Refusals refusals = new Refusals();
        form.checked(typed(typed), Optional.empty(), refusals);
        return names(refusals);
    }

    private static List<String> names(Refusals refusals) {
        return refused(refusals).stream()
                .map(field -> field.name() + " " + field.code())
                .toList();
    }

    private static List<InvalidField> refused(Refusals refusals) {
        try {
            refusals.check();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.fields();
        }
    }

    private static FormValues typed(String json) {
        return FormText.parse(json.replace('\'', '"')).orElseThrow();
    }
}
