// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pishkhan.acceptance.wire.Call;
import org.pishkhan.acceptance.wire.Reply;
import org.pishkhan.acceptance.wire.View;
import org.pishkhan.acceptance.wire.Wire;

/** A desk officer, who triages the requests of one desk. */
public final class Officer extends Staff {

    private final String desk;

    public Officer(Wire wire, String userName, String password, String desk) {
        super(wire, userName, password);
        this.desk = desk;
    }

    /** A tab of the own queue, for example {@code new}, or a status. */
    public Reply seesTab(String state) {
        return seesQueue(Map.of("state", state));
    }

    public Reply seesQueue(Map<String, ?> filter) {
        return sends(filtered(Call.get("/desks/" + desk + "/requests"), filter));
    }

    /** The request in a tab of the own queue, found by its tracking code. */
    public Optional<View> finds(String trackingCode, String state) {
        List<View> found =
                seesQueue(Map.of("state", state, "q", trackingCode, "max", 100)).items();
        return found.stream()
                .filter(item -> item.text("trackingCode").equals(trackingCode))
                .findFirst();
    }
}
