// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.operation.crash;

import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Everything in which the product differs from the ledger. An audit goes on after the first, so that a pattern can be seen. */
final class Findings {

    private final Queue<String> all = new ConcurrentLinkedQueue<>();

    void expect(Object what, String fact, Object found, Object wanted) {
        if (!Objects.equals(found, wanted)) {
            all.add(what + ": " + fact + " is " + found + ", not " + wanted);
        }
    }

    void add(String finding) {
        all.add(finding);
    }

    void demandNone(String when) {
        List<String> found = List.copyOf(all);
        if (!found.isEmpty()) {
            throw new AssertionError(when + ", " + found.size() + " things are not as they were acknowledged:\n  "
                    + String.join("\n  ", found));
        }
    }
}
