// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ListAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.pishkhan.request.InvalidInput;

/** Looks at refused input. */
final class Refused {

    private Refused() {}

    /** The refused fields as {@code name code}. */
    static ListAssert<String> fieldsOf(ThrowingCallable deed) {
        return assertThat(catchThrowableOfType(InvalidInput.class, deed).fields().stream()
                .map(field -> field.name() + " " + field.code())
                .toList());
    }
}
