// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pishkhan.request.JalaliTime;
import org.pishkhan.request.Language;
import org.pishkhan.request.Page;

/** Builds one JSON object of an answer; fields without a value are left out. */
public final class Shape {

    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final Language language;

    public Shape(Language language) {
        this.language = language;
    }

    /** Adds a value that is always there: a string, number, boolean, list or map. */
    public Shape with(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    /** Adds a value if there is one; an empty text is none. */
    public Shape with(String name, Optional<?> value) {
        value.filter(present -> !"".equals(present)).ifPresent(present -> with(name, present));
        return this;
    }

    /** Adds a text unless it is empty. */
    public Shape text(String name, String value) {
        return with(name, Optional.of(value));
    }

    /** Adds a time in UTC, and again with {@code Jalali} added to the name as people in Iran read it. */
    public Shape time(String name, Instant time) {
        return with(name, time.truncatedTo(ChronoUnit.MILLIS).toString())
                .with(name + "Jalali", JalaliTime.format(time, language));
    }

    public Shape time(String name, Optional<Instant> time) {
        time.ifPresent(present -> time(name, present));
        return this;
    }

    /** Adds all fields of another object. */
    public Shape all(Shape other) {
        fields.putAll(other.fields);
        return this;
    }

    public Map<String, Object> fields() {
        return fields;
    }

    /** A list as all our lists are. */
    public static <T> Map<String, Object> list(Page<T> page, Function<T, Shape> shape) {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("items", page.items().stream().map(shape).map(Shape::fields).toList());
        list.put("total", page.total());
        list.put("skip", page.paging().skip());
        list.put("max", page.paging().max());
        return list;
    }
}
