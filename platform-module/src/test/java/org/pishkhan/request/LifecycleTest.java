// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LifecycleTest {

    /** The whole life; every other pair is refused. */
    private static final Map<String, Status> LIFE = Map.ofEntries(
            Map.entry("submitted referred", Status.SUBMITTED),
            Map.entry("submitted returned", Status.RETURNED),
            Map.entry("submitted rejected", Status.REJECTED),
            Map.entry("submitted registered", Status.REGISTERED),
            Map.entry("submitted answered", Status.ANSWERED),
            Map.entry("submitted withdrawn", Status.WITHDRAWN),
            Map.entry("returned completed", Status.SUBMITTED),
            Map.entry("returned withdrawn", Status.WITHDRAWN),
            Map.entry("registered assigned", Status.REGISTERED),
            Map.entry("registered answered", Status.ANSWERED),
            Map.entry("answered re-examination", Status.RE_EXAMINATION),
            Map.entry("rejected re-examination", Status.RE_EXAMINATION),
            Map.entry("re-examination answered", Status.ANSWERED),
            Map.entry("re-examination rejected", Status.REJECTED),
            Map.entry("answered closed", Status.CLOSED));

    static Stream<Arguments> everyPair() {
        return Stream.of(Status.values())
                .flatMap(status -> Stream.of(Step.values()).map(step -> Arguments.of(status, step)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void allowsWhatTheLifeOfARequestAllowsAndNothingElse(Status status, Step step) {
        String pair = status.code() + " " + step.code();

        if (LIFE.containsKey(pair)) {
            assertThat(Lifecycle.after(status, step)).isEqualTo(LIFE.get(pair));
            assertThat(Lifecycle.allows(status, step)).isTrue();
            return;
        }
        assertThat(Lifecycle.allows(status, step)).isFalse();
        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> Lifecycle.after(status, step))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("illegal-transition");
                    assertThat(refusal.current()).isEqualTo(status);
                    assertThat(refusal.wanted()).isEqualTo(step);
                });
    }
}
