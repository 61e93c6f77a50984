// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.actor;

import java.util.Optional;
import org.pishkhan.acceptance.wire.View;
import org.pishkhan.acceptance.wire.Wire;

/** An expert, who receives letters in an inbox. */
public final class Expert extends Staff {

    public Expert(Wire wire, String userName, String password) {
        super(wire, userName, password);
    }

    /** The letter in the inbox; the newest come first, so a fresh one is on the first page. */
    public Optional<View> findsTaskOf(String trackingCode) {
        return seesTasks().items().stream()
                .filter(task -> task.text("trackingCode").equals(trackingCode))
                .findFirst();
    }

    public String taskOf(String trackingCode) {
        return findsTaskOf(trackingCode)
                .map(task -> task.text("id"))
                .orElseThrow(() -> new AssertionError(userName() + " has no task of " + trackingCode));
    }
}
