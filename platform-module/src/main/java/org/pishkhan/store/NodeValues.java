// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.service.namespace.QName;

/** The properties of one node, read and written as the types of the rules. Empty texts and lists are not kept. */
final class NodeValues {

    private final Map<QName, Serializable> values;

    NodeValues() {
        this(Map.of());
    }

    NodeValues(Map<QName, Serializable> values) {
        this.values = new HashMap<>(values);
    }

    NodeValues put(QName name, String text) {
        return text.isEmpty() ? this : set(name, text);
    }

    NodeValues put(QName name, Optional<String> text) {
        text.ifPresent(value -> set(name, value));
        return this;
    }

    NodeValues put(QName name, Instant time) {
        return set(name, Date.from(time));
    }

    /** A time that may be absent. */
    NodeValues putTime(QName name, Optional<Instant> time) {
        time.ifPresent(value -> put(name, value));
        return this;
    }

    NodeValues put(QName name, boolean value) {
        return set(name, value);
    }

    NodeValues put(QName name, int value) {
        return set(name, value);
    }

    NodeValues put(QName name, List<String> texts) {
        return texts.isEmpty() ? this : set(name, new ArrayList<>(texts));
    }

    /** Any other value, as Alfresco keeps it. */
    NodeValues set(QName name, Serializable value) {
        values.put(name, value);
        return this;
    }

    Map<QName, Serializable> asMap() {
        return values;
    }

    boolean has(QName name) {
        return values.get(name) != null;
    }

    String text(QName name) {
        return optionalText(name).orElse("");
    }

    Optional<String> optionalText(QName name) {
        return Optional.ofNullable(values.get(name)).map(Object::toString);
    }

    Instant time(QName name) {
        return ((Date) values.get(name)).toInstant();
    }

    Optional<Instant> optionalTime(QName name) {
        return has(name) ? Optional.of(time(name)) : Optional.empty();
    }

    boolean flag(QName name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    int number(QName name) {
        return ((Number) values.get(name)).intValue();
    }

    List<String> texts(QName name) {
        return values.get(name) instanceof Collection<?> many
                ? many.stream().map(Object::toString).toList()
                : List.of();
    }
}
