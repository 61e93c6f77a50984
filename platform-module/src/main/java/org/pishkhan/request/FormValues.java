// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What was filled in to the form of a service, by field: texts, numbers ({@link BigDecimal}) and truth values. Fields that were
 * left empty are not there.
 */
public record FormValues(Map<String, Object> values) {

    public static final FormValues NONE = new FormValues(Map.of());

    public FormValues {
        values.forEach((field, value) -> {
            if (!(value instanceof String || value instanceof BigDecimal || value instanceof Boolean)) {
                throw new IllegalArgumentException(
                        "The field " + field + " holds neither text, number nor truth value");
            }
        });
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** What makes these values different from others, whatever order they came in. */
    public Stream<String> parts() {
        Stream<String> fields = new TreeMap<>(values)
                .entrySet().stream()
                        .flatMap(entry -> Stream.of(
                                entry.getKey(),
                                entry.getValue().getClass().getSimpleName(),
                                entry.getValue().toString()));
        return Stream.concat(Stream.of(Integer.toString(values.size())), fields);
    }
}
