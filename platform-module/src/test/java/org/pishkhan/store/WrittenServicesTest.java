// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pishkhan.catalogue.FieldType;
import org.pishkhan.catalogue.FormField;
import org.pishkhan.catalogue.Service;
import org.pishkhan.request.FormValues;
import org.pishkhan.request.InvalidInput;
import org.pishkhan.request.Refusals;

/** The service files that we wrote ourselves: those of the demo organisation and the one in the handbook. */
class WrittenServicesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Service> demo() throws IOException {
        List<Service> services = new ArrayList<>();
        try (InputStream file = WrittenServicesTest.class.getResourceAsStream(
                "/alfresco/module/pishkhan-platform/demo/organisation.json")) {
            for (JsonNode desk : JSON.readTree(file).path("desks")) {
                for (JsonNode service : desk.path("services")) {
                    services.add(JSON.treeToValue(service, ServiceSheet.class)
                            .toService(desk.path("code").asText()));
                }
            }
        }
        return services.stream();
    }

    @ParameterizedTest
    @MethodSource("demo")
    void speakBothLanguages(Service service) {
        assertThat(service.form().fields()).allSatisfy(field -> {
            assertThat(field.title().fa()).matches(".*\\p{InArabic}.*");
            assertThat(field.title().en()).isNotBlank().doesNotContainPattern("\\p{InArabic}");
            assertThat(field.hint().en().isBlank()).isEqualTo(field.hint().fa().isBlank());
        });
        assertThat(service.nationalCode()).as("an obviously invented one").startsWith("00000000");
    }

    @Test
    void showEveryTypeOfFieldAndAPeriodOfEachKind() throws IOException {
        assertThat(demo().flatMap(service -> service.form().fields().stream()).map(FormField::type))
                .contains(FieldType.values());
        assertThat(demo().flatMap(service -> service.form().fields().stream()).map(FormField::showWhen))
                .anyMatch(Optional::isPresent);
        assertThat(demo().map(Service::period))
                .anyMatch(period -> period.closes().isPresent());
    }

    /** National IDs only where the service asks. */
    @Test
    void askForANationalIdOnlyWhereItIsNeeded() throws IOException {
        assertThat(demo().filter(service -> service.form().fields().stream()
                                .anyMatch(field -> field.type() == FieldType.NATIONAL_ID))
                        .map(Service::code))
                .containsExactlyInAnyOrder("salary-deduction-certificate", "transcript");
    }

    @Test
    void theExampleOfTheHandbookWorks() throws IOException {
        Service service = handbook();

        assertThat(service.form().fields())
                .extracting(FormField::code)
                .containsExactly("national-id", "purpose", "addressee", "needed-by", "id-card");
        assertThat(refused(service, Map.of("national-id", "0073526649", "purpose", "other")))
                .containsExactly("form.addressee required", "document.id-card required");
    }

    private static Service handbook() throws IOException {
        String text = Files.readString(Path.of("../docs/services.md"));
        Matcher example =
                Pattern.compile("```json\n(\\{\n.*?\n})\n```", Pattern.DOTALL).matcher(text);
        assertThat(example.find()).isTrue();
        return JSON.readValue(example.group(1), ServiceSheet.class).toService("central");
    }

    private static List<String> refused(Service service, Map<String, Object> typed) {
        Refusals refusals = new Refusals();
        service.form().checked(new FormValues(typed), Optional.of(Set.of()), refusals);
        try {
            refusals.check();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.fields().stream()
                    .map(field -> field.name() + " " + field.code())
                    .toList();
        }
    }
}
