// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.platform;

import java.util.function.Supplier;

/** Runs work in a transaction. The work may run more than once: no side effect in it but database writes. */
public interface Transactions {

    /** In a new retrying read-write transaction. */
    <T> T write(Supplier<T> work);

    /** In a new read-only transaction. */
    <T> T read(Supplier<T> work);

    /** Runs an action after the current transaction has committed; not at all if it rolls back. */
    void afterCommit(Runnable action);
}
