// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.survey;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * When citizens are asked, and for how long.
 *
 * @param stages after which they are asked; none for no survey
 * @param period over which the requests of a service are counted for the size of its sample
 * @param lifetime of an invitation
 * @param page the address of the citizen page, to which links lead; empty for messages without a link
 */
public record Terms(Set<Stage> stages, Sampling sampling, Duration period, Duration lifetime, Optional<String> page) {

    public Terms {
        stages = Set.copyOf(stages);
        if (period.isNegative() || lifetime.isNegative()) {
            throw new IllegalArgumentException("The times of the survey are not negative");
        }
    }

    /**
     * Reads the configuration.
     *
     * @param stages codes separated by commas, may be empty
     * @param sample see {@link Sampling#of}
     * @param page may be empty
     */
    public static Terms of(String stages, String sample, Duration period, Duration lifetime, String page) {
        Set<Stage> known = EnumSet.noneOf(Stage.class);
        Arrays.stream(stages.split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .map(Terms::stage)
                .forEach(known::add);
        Optional<String> address =
                Optional.of(page.strip().replaceAll("/+$", "")).filter(given -> !given.isEmpty());
        return new Terms(known, Sampling.of(sample), period, lifetime, address);
    }

    private static Stage stage(String code) {
        return Stage.ofCode(code).orElseThrow(() -> new IllegalArgumentException("The survey knows no stage " + code));
    }
}
