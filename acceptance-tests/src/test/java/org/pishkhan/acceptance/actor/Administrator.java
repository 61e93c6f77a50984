// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.actor;

import org.pishkhan.acceptance.wire.Wire;

/** Runs the service desk. */
public final class Administrator extends Staff {

    public Administrator(Wire wire, String userName, String password) {
        super(wire, userName, password);
    }
}
