// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.actor;

import java.util.List;
import java.util.Map;
import org.pishkhan.acceptance.wire.View;
import org.pishkhan.acceptance.wire.Wire;

/** Keeps the register books of the secretariats. */
public final class Secretary extends Staff {

    public Secretary(Wire wire, String userName, String password) {
        super(wire, userName, password);
    }

    /** The rows of one request, incoming and outgoing. */
    public List<View> findsRowsOf(String trackingCode) {
        return readsRegister(Map.of("q", trackingCode)).items();
    }
}
