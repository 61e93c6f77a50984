// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pishkhan.request.Language;

/** The codes of problems and refused fields: in the code, in the stated interface and in words, the same everywhere. */
class ProblemCodesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path INTERFACE = Path.of("../docs/http-api.yaml");
    private static final Pattern ZWNJ_MISSING =
            Pattern.compile("(^|\\s)ن?می (?=\\p{L})|\\p{L} (ها|های|هایی)(?=[\\s.،؛]|$)");

    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:-[a-z]+)*)\"");

    private final Wording texts = new Wording("pishkhan-errors");

    @Test
    void theInterfaceStatesEveryCodeOfAProblemAndNoOther() throws IOException {
        Set<String> codes = problemCodes();
        codes.add("unavailable"); // which the proxy in front answers, and nobody else

        assertThat(stated("Problem")).isEqualTo(codes);
    }

    @Test
    void theInterfaceStatesEveryCodeOfAFieldAndNoOther() throws IOException {
        assertThat(stated("InvalidParam")).isEqualTo(fieldCodes());
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasItsWords(Language language) throws IOException {
        Stream<String> ofProblems = problemCodes().stream()
                .flatMap(code -> Stream.of(".title", ".detail").map(part -> "problem." + code + part));
        Stream<String> ofFields = fieldCodes().stream().map(code -> "invalid." + code);

        assertThat(Stream.concat(ofProblems, ofFields))
                .allSatisfy(key -> assertThat(texts.find(language, key)).as(key).isPresent());
    }

    @Test
    void persianIsWrittenWithPersianLettersAndHalfSpaces() throws IOException {
        String persian = Files.readString(
                Path.of("src/main/resources/alfresco/module/pishkhan-platform/messages/pishkhan-errors_fa.properties"));

        assertThat(persian.lines().filter(line -> !line.startsWith("#")))
                .noneMatch(line -> line.matches(".*[كيىةۀ٠-٩].*"))
                .noneMatch(line -> ZWNJ_MISSING
                        .matcher(line.substring(line.indexOf('=') + 1))
                        .find());
    }

    /** What exceptions of ours give to their parent as code, and what the mapper makes of everything else. */
    private static Set<String> problemCodes() throws IOException {
        Set<String> codes = new TreeSet<>(Set.of("internal", "validation-failed"));
        for (String source : sources()) {
            codes.addAll(literals(
                    source,
                    Pattern.compile("(?:super|new Refusal|new FileLocked|new ObjectionRefused)\\(\\s*(\"[a-z-]+\"),")));
        }
        codes.remove("invalid-input");
        return codes;
    }

    /** The second argument of whatever makes a refused field. */
    private static Set<String> fieldCodes() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (String source : sources()) {
            codes.addAll(literals(
                    source,
                    Pattern.compile(
                            "(?:InvalidField\\.of|\\badd|\\brefusal)\\((?:[^;,()]|\\([^;()]*\\))*,([^;,]*)[,)]")));
        }
        return codes;
    }

    private static Set<String> literals(String source, Pattern place) {
        return place.matcher(source)
                .results()
                .flatMap(found -> LITERAL.matcher(found.group(1)).results())
                .map(literal -> literal.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
        }
        return sources;
    }

    private static Set<String> stated(String schema) throws IOException {
        Matcher matcher = Pattern.compile(
                        "\n    " + schema + ":\n.*?\n        code:\n.*?enum: \\[(.*?)]", Pattern.DOTALL)
                .matcher(Files.readString(INTERFACE));
        assertThat(matcher.find()).as(schema).isTrue();
        return new TreeSet<>(Arrays.asList(matcher.group(1).split(",\\s+")));
    }
}
