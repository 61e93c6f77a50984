// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.access;

/** A question that is asked before a method of a public bean runs. */
@FunctionalInterface
interface Guard {
    /** @return whether the call with these arguments may go on */
    boolean admits(Object[] arguments);
}
