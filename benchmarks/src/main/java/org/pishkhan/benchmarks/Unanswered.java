// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.benchmarks;

/** A call was refused or failed; the message is short enough to be counted by. */
final class Unanswered extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unanswered(String message) {
        super(message);
    }
}
