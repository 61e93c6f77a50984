// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pishkhan.catalogue.FieldType;
import org.pishkhan.catalogue.FormField;
import org.pishkhan.catalogue.FormField.Condition;
import org.pishkhan.catalogue.FormField.Option;
import org.pishkhan.catalogue.LocalText;

class FormReadingTest {

    private static final String CHOICE = "'a':{'type':'string','enum':['x','y']}";
    private static final String TEXT = "'b':{'type':'string'}";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "'type':'string'; text",
                "'type':'string','maxLength':200; text",
                "'type':'string','maxLength':201; long-text",
                "'type':'integer'; number",
                "'type':'number'; number",
                "'type':'string','format':'date'; date",
                "'type':'string','enum':['one']; choice",
                "'type':'boolean'; yes-no",
                "'type':'string','format':'national-id'; national-id",
                "'type':'string','format':'mobile'; phone",
                "'type':'string','format':'phone'; phone",
                "'type':'string','format':'file'; file",
            })
    void tellsTheTypeOfAField(String property, String type) {
        assertThat(Forms.of("'a':{" + property + "}").fields())
                .extracting(field -> field.type().code())
                .containsExactly(type);
    }

    @Test
    void readsAllThatAPageShows() {
        ObjectNode form = Forms.written(
                "'a':{'type':'string','enum':['x','y']},'n':{'type':'integer','minimum':1,'maximum':8}",
                "'required':['n']");
        form.putObject("hints").putObject("n").put("fa", "راهنما");
        form.putObject("options")
                .putObject("a")
                .putObject("x")
                .put("fa", "ایکس")
                .put("en", "The X");

        List<FormField> fields = FormReading.read(form).fields();

        assertThat(fields.get(0).options())
                .containsExactly(
                        new Option("x", new LocalText("ایکس", "The X")), new Option("y", new LocalText("y", "y")));
        assertThat(fields.get(1))
                .isEqualTo(new FormField(
                        "n",
                        new LocalText("برچسب n", "Label n"),
                        new LocalText("راهنما", ""),
                        FieldType.NUMBER,
                        true,
                        OptionalInt.empty(),
                        Optional.of(BigDecimal.ONE),
                        Optional.of(BigDecimal.valueOf(8)),
                        List.of(),
                        Optional.empty()));
    }

    @Test
    void asksInTheStatedOrder() {
        ObjectNode form = Forms.written(CHOICE + "," + TEXT);
        form.putArray("order").add("b").add("a");

        assertThat(FormReading.read(form).fields()).extracting(FormField::code).containsExactly("b", "a");
    }

    @Test
    void readsConditions() {
        List<FormField> fields = Forms.of(
                        CHOICE + "," + TEXT + ",'c':{'type':'string'},'y':{'type':'boolean'},'d':{'type':'string'}",
                        "'allOf':[" + rule("a", "'x'", "'then':{'required':['b']},", "'b':false,'c':false") + ","
                                + rule("y", "true", "", "'d':false") + "]")
                .fields();

        assertThat(fields.stream()
                        .filter(field -> field.showWhen().isPresent())
                        .collect(Collectors.toMap(
                                FormField::code, field -> field.showWhen().orElseThrow())))
                .hasSize(3)
                .containsEntry("b", new Condition("a", List.of("x")))
                .containsEntry("c", new Condition("a", List.of("x")))
                .containsEntry("d", new Condition("y", List.of(true)));
        assertThat(fields)
                .filteredOn(FormField::required)
                .extracting(FormField::code)
                .containsExactly("b");
    }

    private static String rule(String field, String value, String then, String hidden) {
        return "{'if':{'properties':{'" + field + "':{'enum':[" + value + "]}},'required':['" + field + "']}," + then
                + "'else':{'properties':{" + hidden + "}}}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'a':{'type':'array'}",
                "'a':{'type':['string','null']}",
                "'a':{'type':'object','properties':{}}",
                "'a':{'$ref':'#/properties/b'},'b':{'type':'string'}",
                "'a':{'type':'string','$ref':'https://example.org/schema'}",
                "'a':{'type':'string','format':'email'}",
                "'a':{'type':'string','enum':[]}",
                "'a':{'type':'string','enum':['x','x']}",
                "'a':{'type':'string','enum':[1]}",
                "'a':{'type':'string','const':'x'}",
                "'a':{'type':'string','maxLength':5001}",
                "'a':{'type':'string','maxLength':0}",
                "'a':{'type':'string','maxLength':'10'}",
                "'a':{'type':'string','pattern':'['}",
                "'a':{'type':'string','pattern':'x'}",
                "'a':{'type':'integer','minimum':'1'}",
                "'a':{'type':'boolean','format':'date'}",
                "'a':{'type':'integer','maxLength':5}",
                "'a b':{'type':'string'}",
                "'a':true",
                "",
            })
    void refusesPropertiesThatNoPageShows(String properties) {
        assertThatIllegalArgumentException().isThrownBy(() -> Forms.of(properties));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'additionalProperties':true",
                "'additionalProperties':{'type':'string'}",
                "'required':['gone']",
                "'required':'a'",
                "'minProperties':1",
                "'$id':'https://example.org/schema'",
                "'$schema':'http://json-schema.org/draft-07/schema#'",
                "'$ref':'https://example.org/schema'",
                "'anyOf':[]",
                "'allOf':{}",
                "'allOf':[{'required':['a']}]",
                "'allOf':[{'if':{'properties':{'a':{'enum':['x']}}},'else':{'properties':{'b':false}}}]",
                "'allOf':[{'if':{'properties':{'a':{'enum':['z']}},'required':['a']},"
                        + "'else':{'properties':{'b':false}}}]",
                "'allOf':[{'if':{'properties':{'b':{'enum':['x']}},'required':['b']},"
                        + "'else':{'properties':{'a':false}}}]",
                "'allOf':[{'if':{'properties':{'a':{'enum':['x']}},'required':['a']},'then':{'required':['b']}}]",
                "'allOf':[{'if':{'properties':{'a':{'enum':['x']}},'required':['a']},'then':{'required':['a']},"
                        + "'else':{'properties':{'b':false}}}]",
                "'allOf':[{'if':{'properties':{'a':{'enum':['x']}},'required':['a']},"
                        + "'else':{'properties':{'b':true}}}]",
                "'allOf':[{'if':{'properties':{'a':{'enum':['x']}},'required':['a']},"
                        + "'else':{'properties':{'c':false}}}]",
                "'required':['b'],'allOf':[{'if':{'properties':{'a':{'enum':['x']}},'required':['a']},"
                        + "'else':{'properties':{'b':false}}}]",
            })
    void refusesRulesThatNoPageShows(String more) {
        assertThatIllegalArgumentException().isThrownBy(() -> Forms.of(CHOICE + "," + TEXT, more));
    }

    @Test
    void refusesWordsThatDoNotFitTheFields() {
        refused(form -> form.putArray("order").add("a"));
        refused(form -> form.putArray("order").add("a").add("b").add("b"));
        refused(form -> ((ObjectNode) form.path("labels")).remove("b"));
        refused(form -> ((ObjectNode) form.path("labels")).putObject("c").put("fa", "هیچ"));
        refused(form -> ((ObjectNode) form.path("labels")).putObject("b").put("fa", " "));
        refused(form -> form.putObject("hints").putObject("b").put("de", "Hinweis"));
        refused(form -> form.putObject("options").putObject("a").putObject("z").put("fa", "زد"));
        refused(form -> form.put("colour", "blue"));
    }

    private static void refused(Consumer<ObjectNode> change) {
        ObjectNode form = Forms.written(CHOICE + "," + TEXT);
        change.accept(form);

        assertThatIllegalArgumentException().isThrownBy(() -> FormReading.read(form));
    }
}
