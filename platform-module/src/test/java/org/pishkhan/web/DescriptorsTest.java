// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The descriptors of the web scripts against their beans and the stated interface. */
class DescriptorsTest {

    private static final Path FOLDER =
            Path.of("src/main/resources/alfresco/extension/templates/webscripts/org/pishkhan");
    private static final Path CONTEXT = Path.of("src/main/resources/alfresco/module/pishkhan-platform/context");
    private static final Path INTERFACE = Path.of("../docs/http-api.yaml");
    private static final Pattern CATCHING_THE_REST = Pattern.compile("get /citizen/\\{path}|\\w+ /\\{path}");

    static Stream<Path> descriptors() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".desc.xml")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("descriptors")
    void leavesTransactionFormAndFormatToTheScript(Path descriptor) throws IOException {
        String text = Files.readString(descriptor);

        assertThat(text)
                .contains("<transaction>none</transaction>")
                .contains("<formdata multipart-processing=\"false\"/>")
                .containsPattern("<format default=\"(json|html)\">argument</format>")
                .contains("<authentication>"
                        + (descriptor.getParent().endsWith("staff") ? "user" : "none")
                        + "</authentication>");
    }

    @Test
    void eachDescriptorHasItsBeanAndTheOtherWayRound() throws IOException {
        Set<String> described = descriptors()
                .map(file -> "webscript.org.pishkhan." + file.getParent().getFileName() + "."
                        + file.getFileName().toString().replace(".desc.xml", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found(
                        "id=\"(webscript\\.[^\"]+)\"",
                        CONTEXT.resolve("intake-context.xml"),
                        CONTEXT.resolve("console-context.xml"),
                        CONTEXT.resolve("web-context.xml")))
                .isEqualTo(described);
    }

    @Test
    void theScriptsAnswerWhatTheInterfaceStates() throws IOException {
        Set<String> answered = new TreeSet<>();
        for (Path descriptor : descriptors().toList()) {
            String method = descriptor.getFileName().toString().replaceAll(".*\\.(\\w+)\\.desc\\.xml", "$1");
            found("<url>/pishkhan(/[^<]+)</url>", descriptor).forEach(path -> answered.add(method + " " + path));
        }
        answered.removeIf(operation -> CATCHING_THE_REST.matcher(operation).matches());

        assertThat(answered).isEqualTo(stated());
    }

    private static Set<String> stated() throws IOException {
        Set<String> stated = new TreeSet<>();
        Pattern line = Pattern.compile("^ {2}(/\\S+):$|^ {4}(get|post|put|delete):$", Pattern.MULTILINE);
        Matcher lines = line.matcher(Files.readString(INTERFACE));
        String path = "";
        while (lines.find()) {
            if (lines.group(1) != null) {
                path = lines.group(1);
            } else {
                stated.add(lines.group(2) + " " + path);
            }
        }
        return stated;
    }

    private static Set<String> found(String pattern, Path... files) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : files) {
            Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(file));
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
        }
        return found;
    }
}
