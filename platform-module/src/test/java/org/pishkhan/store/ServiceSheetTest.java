// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pishkhan.catalogue.Period;
import org.pishkhan.catalogue.Service;

class ServiceSheetTest {

    private static final String LEAST = "\"code\":\"letter\",\"title\":{\"fa\":\"نامه\"},\"durationWorkingDays\":5";

    @Test
    void leavesEmptyWhatIsAbsent() throws Exception {
        Service service = read("");

        assertThat(service.reviewedAt()).isEmpty();
        assertThat(service.questions()).isEmpty();
        assertThat(service.responsible()).isEqualTo(new Service.Responsible("", "", ""));
    }

    @Test
    void leavesEmptyWhatIsAbsentInItsParts() throws Exception {
        Service service = read(",\"documents\":[{\"code\":\"id\"},null],\"fees\":[{\"amountRials\":5}],"
                + "\"questions\":[{}],\"responsible\":{}");

        assertThat(service.documents()).containsExactly(new Service.Document("id", "id", false));
        assertThat(service.fees()).containsExactly(new Service.Fee("", 5, "", ""));
        assertThat(service.questions()).containsExactly(new Service.Question("", ""));
        assertThat(service.responsible()).isEqualTo(new Service.Responsible("", "", ""));
    }

    @Test
    void readsInquiriesAsTextsOrAsObjects() throws Exception {
        Service service = read(",\"inquiries\":[\"کارگزینی\","
                + "{\"title\":\"سابقهٔ بیمه\",\"agency\":\"تأمین اجتماعی\",\"electronic\":true}]");

        assertThat(service.inquiries())
                .containsExactly(
                        new Service.Inquiry("کارگزینی", "", Optional.empty()),
                        new Service.Inquiry("سابقهٔ بیمه", "تأمین اجتماعی", Optional.of(true)));
    }

    @Test
    void readsWhatItWrote() throws Exception {
        String text = "{" + LEAST + ",\"opens\":\"2026-09-23\",\"inquiries\":[\"x\",{\"title\":\"y\"}]}";
        ObjectMapper json = new ObjectMapper();
        ServiceSheet sheet = json.readValue(text, ServiceSheet.class);

        assertThat(json.readValue(json.writeValueAsString(sheet), ServiceSheet.class))
                .isEqualTo(sheet);
    }

    @Test
    void isOpenInItsPeriod() throws Exception {
        Period period = read(",\"opens\":\"2026-09-23\",\"closes\":\"\"").period();

        assertThat(period).isEqualTo(new Period(Optional.of(LocalDate.parse("2026-09-23")), Optional.empty()));
        assertThat(read("").period()).isEqualTo(Period.ALWAYS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",\"documents\":[{\"title\":\"no code\"}]",
                ",\"reviewedAt\":\"last autumn\"",
                ",\"opens\":\"1405-13-01\"",
                ",\"closes\":\"20261122\"",
                ",\"reviewedAt\":\"2026-02-30\""
            })
    void refusesWhatIsWrong(String more) {
        assertThatThrownBy(() -> read(more)).isInstanceOf(JsonProcessingException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {",\"opens\":\"2026-11-22\",\"closes\":\"2026-11-21\"", ",\"inquiries\":[{\"agency\":\"x\"}]"})
    void makesNoServiceOfWhatContradictsItself(String more) {
        assertThatThrownBy(() -> read(more)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Service read(String more) throws Exception {
        return new ObjectMapper()
                .readValue("{" + LEAST + more + "}", ServiceSheet.class)
                .toService("central");
    }
}
