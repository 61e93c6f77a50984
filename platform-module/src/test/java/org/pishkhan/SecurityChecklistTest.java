// SPDX-License-Identifier: Apache-2.0
package org.pishkhan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/security.md}: complete, and naming tests that exist. */
class SecurityChecklistTest {

    private static final Path ROOT = Path.of("..");
    private static final Path DOCUMENT = ROOT.resolve("docs/security.md");
    private static final Path REQUIREMENTS = Path.of("src/test/resources/org/pishkhan/asvs-5.0.0-level-2.txt");
    private static final Set<String> STATES = Set.of("met", "documented", "host", "n/a", "partly", "open");
    private static final Pattern ROW =
            Pattern.compile("^\\| ([0-9. ]+) \\| ([^|]+) \\| ([^|]+) \\| (.+) \\|$", Pattern.MULTILINE);
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+(?:Test|IT)|[a-z-]+\\.test\\.ts)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)?(#[^)]+)?\\)");

    private final String document = Files.readString(DOCUMENT);

    SecurityChecklistTest() throws IOException {}

    @Test
    void everyRequirementOfTheTwoLevelsIsAnsweredOnce() throws IOException {
        List<String> wanted = Files.readAllLines(REQUIREMENTS).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();

        assertThat(wanted).hasSize(253).doesNotHaveDuplicates();
        assertThat(rows().flatMap(row -> Stream.of(row.group(1).split(" "))))
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void statesAreOfTheirList() {
        assertThat(rows().map(row -> row.group(3)).collect(Collectors.toSet())).isSubsetOf(STATES);
    }

    @Test
    void whatIsMetNamesATestAndWhatIsDocumentedADocument() {
        assertThat(rows().filter(row -> row.group(3).equals("met")))
                .allSatisfy(row -> assertThat(row.group(4)).as(row.group(1)).containsPattern(TEST));
        assertThat(rows().filter(row -> row.group(3).equals("documented")))
                .allSatisfy(row -> assertThat(row.group(4)).as(row.group(1)).containsPattern(LINK));
    }

    @Test
    void everyNamedTestExists() throws IOException {
        Set<String> named = new TreeSet<>();
        TEST.matcher(document).results().forEach(test -> named.add(test.group(1)));

        assertThat(tests()).containsAll(named);
    }

    @Test
    void linksLeadSomewhere() {
        Set<String> anchors = Pattern.compile("^#+ (.+)$", Pattern.MULTILINE)
                .matcher(document)
                .results()
                .map(heading -> "#" + heading.group(1).toLowerCase().replace(' ', '-'))
                .collect(Collectors.toSet());

        LINK.matcher(document).results().forEach(link -> {
            if (link.group(1) != null) {
                assertThat(DOCUMENT.resolveSibling(link.group(1))).exists();
            } else {
                assertThat(anchors).contains(link.group(2));
            }
        });
    }

    private Stream<MatchResult> rows() {
        return ROW.matcher(document).results();
    }

    private static Set<String> tests() throws IOException {
        List<Path> folders;
        try (Stream<Path> modules = Files.list(ROOT)) {
            folders = modules.flatMap(module -> Stream.of(module.resolve("src/test/java"), module.resolve("test")))
                    .filter(Files::isDirectory)
                    .toList();
        }
        return folders.stream().flatMap(SecurityChecklistTest::names).collect(Collectors.toSet());
    }

    private static Stream<String> names(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> file.getFileName().toString().replaceAll("\\.java$", "")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
