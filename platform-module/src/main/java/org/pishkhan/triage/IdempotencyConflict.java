// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import org.pishkhan.request.PishkhanException;

/** The same idempotency key was used for a different filing. */
public final class IdempotencyConflict extends PishkhanException {

    private static final long serialVersionUID = 1L;

    public IdempotencyConflict() {
        super("idempotency-mismatch", "The key was used for another filing");
    }
}
