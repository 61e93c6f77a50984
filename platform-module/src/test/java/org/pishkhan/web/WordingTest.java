// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pishkhan.request.Kind;
import org.pishkhan.request.Language;
import org.pishkhan.request.Status;
import org.pishkhan.request.Step;

class WordingTest {

    @ParameterizedTest
    @ValueSource(strings = {"pishkhan-errors", "pishkhan-words", "pishkhan-actions"})
    void hasEveryTextInBothLanguages(String bundle) throws IOException {
        assertThat(keys(bundle + "_fa")).isNotEmpty().isEqualTo(keys(bundle + "_en"));
    }

    @Test
    void fallsBackToEnglishTitlesOfActionsInOtherLanguages() throws IOException {
        assertThat(load("pishkhan-actions")).isEqualTo(load("pishkhan-actions_en"));
    }

    @Test
    void hasAWordForEveryCode() {
        Wording words = new Wording("pishkhan-words");
        Stream<String> keys = Stream.of(
                        Arrays.stream(Status.values()).map(status -> "status." + status.code()),
                        Arrays.stream(Step.values()).map(step -> "step." + step.code()),
                        Arrays.stream(Kind.values()).map(kind -> "kind." + kind.code()))
                .flatMap(key -> key);

        assertThat(keys)
                .allSatisfy(
                        key -> assertThat(words.find(Language.FA, key)).as(key).isPresent());
    }

    @Test
    void writesNumbersInTheDigitsOfTheLanguage() {
        Wording errors = new Wording("pishkhan-errors");

        assertThat(errors.get(Language.FA, "invalid.too-many", "x", 10L)).contains("۱۰");
        assertThat(errors.get(Language.EN, "invalid.too-many", "x", 10L)).contains("10");
    }

    private static Set<Object> keys(String file) throws IOException {
        return load(file).keySet();
    }

    private static Properties load(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = WordingTest.class.getResourceAsStream(
                "/alfresco/module/pishkhan-platform/messages/" + file + ".properties")) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
