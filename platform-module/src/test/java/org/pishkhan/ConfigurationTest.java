// SPDX-License-Identifier: Apache-2.0
package org.pishkhan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Properties, their documentation and their use in the wiring belong together. */
class ConfigurationTest {

    private static final Path RESOURCES = Path.of("src/main/resources/alfresco/module/pishkhan-platform");
    private static final Path DOCUMENTATION = Path.of("../docs/configuration.md");
    private static final Pattern ROW = Pattern.compile("^\\| `(pishkhan\\.[^`]+)` \\| (?:`([^`]*)`)? ?\\| \\S.*\\|$");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(pishkhan\\.[^}]+)}");

    @Test
    void documentsEveryPropertyWithItsDefault() throws IOException {
        assertThat(documented()).isEqualTo(defaults());
    }

    @Test
    void documentsNoPropertyTwice() throws IOException {
        List<String> names = rows().map(row -> row.group(1)).toList();

        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void setsADefaultForEveryPropertyThatIsUsedAndUsesEveryDefault() throws IOException {
        assertThat(used()).containsOnlyOnceElementsOf(defaults().keySet());
        assertThat(defaults().keySet()).containsAll(used());
    }

    private static List<String> used() throws IOException {
        List<String> used = new ArrayList<>();
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".xml")).toList()) {
                PLACEHOLDER.matcher(Files.readString(file)).results().forEach(found -> used.add(found.group(1)));
            }
        }
        return used.stream().distinct().toList();
    }

    private static Map<String, String> documented() throws IOException {
        Map<String, String> documented = new LinkedHashMap<>();
        rows().forEach(row -> documented.put(row.group(1), row.group(2) == null ? "" : row.group(2)));
        return documented;
    }

    private static Stream<Matcher> rows() throws IOException {
        return Files.readAllLines(DOCUMENTATION).stream().map(ROW::matcher).filter(Matcher::matches);
    }

    /** As they are written: without the escapes of other than ASCII letters being read. */
    private static Map<String, String> defaults() throws IOException {
        Properties properties = new Properties();
        Path file = RESOURCES.resolve("alfresco-global.properties");
        properties.load(new StringReader(Files.readString(file).replace("\\", "\\\\")));
        Map<String, String> defaults = new LinkedHashMap<>();
        properties.stringPropertyNames().forEach(name -> defaults.put(name, properties.getProperty(name)));
        return defaults;
    }
}
