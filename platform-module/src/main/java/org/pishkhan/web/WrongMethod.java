// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.util.Set;
import org.pishkhan.request.PishkhanException;

/** The address is known, and answers other methods than the one that was asked for. */
final class WrongMethod extends PishkhanException {

    private static final long serialVersionUID = 1L;

    private final transient Set<String> allowed;

    WrongMethod(Set<String> allowed) {
        super("method-not-allowed", "Only " + allowed);
        this.allowed = allowed;
    }

    Set<String> allowed() {
        return allowed == null ? Set.of() : allowed;
    }
}
