// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** One row of a table, by column, lower case. */
final class Row {

    private final Map<String, Object> values = new LinkedHashMap<>();

    Row(Map<String, Object> values) {
        values.forEach((column, value) -> this.values.put(column.toLowerCase(), value));
    }

    String text(String column) {
        return (String) values.get(column);
    }

    long number(String column) {
        return ((Number) values.get(column)).longValue();
    }

    Row set(String column, Object value) {
        values.put(column, value);
        return this;
    }

    /** Adds to the times that are there. */
    Row later(long millis, Set<String> columns) {
        values.replaceAll((column, value) ->
                columns.contains(column) && value != null ? ((Number) value).longValue() + millis : value);
        return this;
    }

    /** A copy with every text changed in the same way. */
    Row reworded(UnaryOperator<String> wording) {
        Row copy = new Row(values);
        copy.values.replaceAll((column, value) -> value instanceof String text ? wording.apply(text) : value);
        return copy;
    }

    Set<String> columns() {
        return values.keySet();
    }

    Object[] cells() {
        return values.values().toArray();
    }
}
