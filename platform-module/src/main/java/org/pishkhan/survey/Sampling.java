// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.survey;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether all are asked or a sample of them, by service. */
public final class Sampling {

    private static final String ALL = "all";
    private static final Pattern RULE =
            Pattern.compile("(?:([a-z0-9]+(?:-[a-z0-9]+)*):)?(?:all|([0-9]{2})/([0-9]{1,2}(?:\\.[0-9])?))");

    private final Map<String, Optional<SampleSize>> ofServices = new HashMap<>();
    private Optional<SampleSize> ofOthers = Optional.empty();

    /**
     * Reads the configuration.
     *
     * @param rules separated by commas: {@code all} or {@code CONFIDENCE/MARGIN} in per cent, for one service with its code and a
     *     colon in front, {@code all,general-letter:95/5}
     */
    public static Sampling of(String rules) {
        Sampling sampling = new Sampling();
        Arrays.stream(rules.split(",")).map(String::strip).forEach(sampling::add);
        return sampling;
    }

    private void add(String rule) {
        Matcher parts = RULE.matcher(rule);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "No rule of a sample, such as " + ALL + " or general-letter:95/5: " + rule);
        }
        Optional<SampleSize> size = Optional.ofNullable(parts.group(2))
                .map(confidence -> new SampleSize(Integer.parseInt(confidence), Double.parseDouble(parts.group(3))));
        if (parts.group(1) == null) {
            ofOthers = size;
        } else {
            ofServices.put(parts.group(1), size);
        }
    }

    /** The size of the sample for a service, an empty code for requests without one; empty when all are asked. */
    Optional<SampleSize> sizeFor(String service) {
        return ofServices.getOrDefault(service, ofOthers);
    }
}
