// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventTest {

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"REFERRED", "REGISTERED", "ASSIGNED"})
    void keepsTalkAmongStaffFromTheCitizen(Step step) {
        Event event = Event.of(step, Instant.EPOCH, "officer", "secret").to("expert");

        assertThat(event.forCitizen()).isEqualTo(Event.of(step, Instant.EPOCH, "", ""));
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"REFERRED", "REGISTERED", "ASSIGNED"})
    void showsTheCitizenWhatIsMeantForThem(Step step) {
        Event event = Event.of(step, Instant.EPOCH, Event.CITIZEN, "words").missing(List.of(new Deficiency("one")));

        assertThat(event.forCitizen()).isEqualTo(event);
    }
}
