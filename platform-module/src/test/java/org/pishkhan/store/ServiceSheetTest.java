// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",\"documents\":[{\"title\":\"no code\"}]",
                ",\"reviewedAt\":\"last autumn\"",
                ",\"reviewedAt\":\"2026-02-30\""
            })
    void refusesWhatIsWrong(String more) {
        assertThatThrownBy(() -> read(more)).isInstanceOf(JsonProcessingException.class);
    }

    private static Service read(String more) throws Exception {
        return new ObjectMapper()
                .readValue("{" + LEAST + more + "}", ServiceSheet.class)
                .toService("central");
    }
}
