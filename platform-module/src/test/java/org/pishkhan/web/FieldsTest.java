// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pishkhan.request.InvalidInput;

class FieldsTest {

    @Test
    void readsTextsListsAndNumbers() {
        Fields fields =
                fields("{\"note\":\" یک\\r\\nدو\",\"copies\":[\"a\",\" \",\"b\"],\"priority\":1,\"desk\":null}");

        assertThat(fields.text("note")).contains(" یک\nدو");
        assertThat(fields.texts("copies")).containsExactly("a", "b");
        assertThat(fields.number("priority")).hasValue(1);
        assertThat(fields.text("desk")).isEmpty();
        assertThat(fields.textOrEmpty("desk")).isEmpty();
        assertThat(fields.number("desk")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "\"x\"",
                "{",
                "{}{}",
                "{} x",
                "{\"note\":1,\"note\":2}",
                "{'note':1}",
                "{\"note\":NaN}"
            })
    void refusesWhatIsNoJsonObject(String body) {
        refusedWith("unreadable", new SentCall().json(body));
    }

    @Test
    void refusesJsonThatNestsWithoutEnd() {
        refusedWith("unreadable", new SentCall().json("{\"note\":" + "[".repeat(30_000)));
    }

    @Test
    void refusesWhatIsNotUtf8() {
        refusedWith(
                "unreadable",
                new SentCall()
                        .header("Content-Type", "application/json")
                        .body("{\"note\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void refusesABodyBeyond64Kilobytes() {
        refusedWith("too-large", new SentCall().json("{\"note\":\"" + "x".repeat(Json.GREATEST_BODY) + "\"}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/x-www-form-urlencoded", "application/json; charset=latin1", "", "json"
            })
    void refusesOtherContentTypes(String type) {
        refusedWith("wrong-type", new SentCall().header("Content-Type", type).body(new byte[] {'{', '}'}));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "Application/JSON; charset=UTF-8", "application/json;charset=\"utf-8\""})
    void acceptsTheContentTypeInEverySpelling(String type) {
        SentCall sent = new SentCall().header("Content-Type", type).body(new byte[] {'{', '}'});

        assertThat(call(sent).json("note").text("note")).isEmpty();
    }

    @Test
    void refusesUnknownFieldsAndNamesThem() {
        assertThatThrownBy(() -> fields("{\"status\":\"answered\",\"<b>\":1}"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.fields())
                                .extracting(field -> field.name() + " " + field.code())
                                .containsExactly("status unknown", "?b? unknown"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"note\":1}", "{\"note\":{}}", "{\"note\":\"\\u0000\"}", "{\"note\":\"\\ud800\"}"})
    void refusesATextThatIsNone(String body) {
        assertThatThrownBy(() -> fields(body).text("note")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void refusesListsAndNumbersThatAreNone() {
        assertThatThrownBy(() -> fields("{\"copies\":\"a\"}").texts("copies")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> fields("{\"copies\":[1]}").texts("copies"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.fields().get(0).name()).isEqualTo("copies[0]"));
        assertThatThrownBy(() -> fields("{\"priority\":\"1\"}").number("priority"))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> fields("{\"priority\":1.5}").number("priority"))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> fields("{\"priority\":99999999999}").number("priority"))
                .isInstanceOf(InvalidInput.class);
    }

    private static void refusedWith(String code, SentCall sent) {
        assertThatThrownBy(() -> call(sent).json("note"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static Fields fields(String body) {
        return call(new SentCall().json(body)).json("note", "copies", "priority", "desk");
    }

    private static Call call(SentCall sent) {
        FormReader none = new FormReader(() -> Path.of("none"), new FileCheck(List.of()), TestFiles.NO_SCAN);
        return new Call(sent, none, new Clients("").of(sent));
    }
}
