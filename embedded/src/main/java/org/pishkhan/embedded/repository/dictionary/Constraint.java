// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.dictionary;

import java.util.Optional;

/** A rule for the values of a property. */
public interface Constraint {
    /** What is wrong with one value, if anything. */
    Optional<String> violation(Object value);
}
