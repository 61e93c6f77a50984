// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pishkhan.request.FileRole;
import org.pishkhan.request.Kind;
import org.pishkhan.request.Language;
import org.pishkhan.request.ScanState;
import org.pishkhan.request.Status;
import org.pishkhan.request.Step;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The content model says what the code says: one mistake in it, and the whole repository does not start. */
class ModelTest {

    private static final String MODULE = "/alfresco/module/pishkhan-platform/";

    private final Document model = parse("model/pishkhan-model.xml");

    @Test
    void listsTheCodesOfTheEnumerations() {
        assertThat(values("pishkhan:statuses")).containsExactly(codes(Status.values(), Status::code));
        assertThat(values("pishkhan:steps")).containsExactly(codes(Step.values(), Step::code));
        assertThat(values("pishkhan:kinds")).containsExactly(codes(Kind.values(), Kind::code));
        assertThat(values("pishkhan:roles")).containsExactly(codes(FileRole.values(), FileRole::code));
        assertThat(values("pishkhan:languages")).containsExactly(codes(Language.values(), Language::code));
        assertThat(values("pishkhan:scans")).containsExactly(codes(ScanState.values(), ScanState::code));
    }

    private static <T> String[] codes(T[] values, java.util.function.Function<T, String> code) {
        return Arrays.stream(values).map(code).toArray(String[]::new);
    }

    private List<String> values(String constraint) {
        return named("constraint").stream()
                .filter(element -> element.getAttribute("name").equals(constraint))
                .flatMap(element -> elements(element.getElementsByTagName("value")))
                .map(Element::getTextContent)
                .toList();
    }

    @Test
    void definesEveryNameThatTheCodeUses() throws IllegalAccessException {
        assertThat(constants("PROP_")).containsExactlyInAnyOrderElementsOf(names("property"));
        assertThat(constants("TYPE_")).containsExactlyInAnyOrderElementsOf(names("type"));
        assertThat(constants("ASPECT_")).containsExactlyInAnyOrderElementsOf(names("aspect"));
        assertThat(constants("ASSOC_")).containsExactlyInAnyOrderElementsOf(names("child-association"));
    }

    @Test
    void definesNoNameTwice() {
        assertThat(names("property")).doesNotHaveDuplicates();
        assertThat(Stream.concat(names("type").stream(), names("aspect").stream()))
                .doesNotHaveDuplicates();
    }

    /** The database engine answers for such properties only; text that it would have to take apart, it cannot. */
    @Test
    void tokenisesNothing() {
        assertThat(named("tokenised"))
                .isNotEmpty()
                .allMatch(element -> element.getTextContent().equals("false"));
    }

    /** Alfresco counts UTF-16 units, of which a character may take two; the limits count characters. */
    @Test
    void hasRoomForTheLongestTexts() throws java.io.IOException {
        Properties limits = new Properties();
        try (InputStream stream = ModelTest.class.getResourceAsStream(MODULE + "alfresco-global.properties")) {
            limits.load(stream);
        }

        assertThat(longest("short")).isEqualTo(2 * limit(limits, "full-name")).isEqualTo(2 * limit(limits, "subject"));
        assertThat(longest("note")).isEqualTo(2 * limit(limits, "note"));
        assertThat(longest("body")).isEqualTo(2 * limit(limits, "text"));
    }

    private int longest(String constraint) {
        return Integer.parseInt(values("pishkhan:" + constraint).get(1));
    }

    private static int limit(Properties limits, String name) {
        return Integer.parseInt(limits.getProperty("pishkhan.limits." + name));
    }

    @Test
    void labelsEveryNameAndCode() {
        Properties labels = labels("pishkhan-model.properties");

        for (String kind : List.of("type", "aspect", "property")) {
            assertThat(names(kind))
                    .allSatisfy(name -> assertThat(labels)
                            .containsKey("pishkhan_model." + kind + "." + name.replace(':', '_') + ".title"));
        }
        for (String constraint : List.of("statuses", "steps", "kinds", "roles", "languages", "scans")) {
            assertThat(values("pishkhan:" + constraint))
                    .allSatisfy(code ->
                            assertThat(labels).containsKey("listconstraint.pishkhan_" + constraint + "." + code));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pishkhan-model", "pishkhan-workflow"})
    void speaksTheSameInEveryLanguage(String bundle) {
        Set<Object> keys = labels(bundle + ".properties").keySet();

        assertThat(labels(bundle + "_en.properties").keySet()).isEqualTo(keys);
        assertThat(labels(bundle + "_fa.properties").keySet()).isEqualTo(keys);
    }

    private static Properties labels(String file) {
        try (InputStream stream = ModelTest.class.getResourceAsStream(MODULE + "messages/" + file)) {
            Properties labels = new Properties();
            labels.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return labels;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> constants(String prefix) throws IllegalAccessException {
        List<String> names = new ArrayList<>();
        for (Field field : PishkhanModel.class.getFields()) {
            if (field.getName().startsWith(prefix)) {
                names.add("pishkhan:" + ((QName) field.get(null)).getLocalName());
            }
        }
        return names;
    }

    private List<String> names(String tag) {
        return named(tag).stream()
                .map(element -> element.getAttribute("name"))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private List<Element> named(String tag) {
        return elements(model.getElementsByTagName(tag)).toList();
    }

    private static Stream<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements.stream();
    }

    private static Document parse(String file) {
        try (InputStream stream = ModelTest.class.getResourceAsStream(MODULE + file)) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
