// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import java.util.List;

/** Input that breaks a stated rule; names every field that does. */
public final class InvalidInput extends PishkhanException {

    private static final long serialVersionUID = 1L;

    private final transient List<InvalidField> fields;

    public InvalidInput(List<InvalidField> fields) {
        super(
                "invalid-input",
                "Refused fields: "
                        + fields.stream().map(f -> f.name() + " " + f.code()).toList());
        this.fields = List.copyOf(fields);
    }

    public InvalidInput(InvalidField field) {
        this(List.of(field));
    }

    public List<InvalidField> fields() {
        return fields;
    }
}
