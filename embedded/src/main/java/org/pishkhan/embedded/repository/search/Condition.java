// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.search;

import java.util.List;

/** A condition of a query. Columns are names as written, without the alias. */
sealed interface Condition {
    record And(Condition left, Condition right) implements Condition {}

    record Or(Condition left, Condition right) implements Condition {}

    record Not(Condition inner) implements Condition {}

    /** @param operator one of {@code = <> < > <= >=} */
    record Compare(String column, String operator, Object literal) implements Condition {}

    record In(String column, List<Object> literals) implements Condition {}

    record Like(String column, String pattern) implements Condition {}

    record Present(String column) implements Condition {}

    record InFolder(String folder) implements Condition {}
}
