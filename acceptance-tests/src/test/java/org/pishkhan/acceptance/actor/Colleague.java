// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.actor;

import org.pishkhan.acceptance.wire.Wire;

/** Somebody with an account, whatever their role. */
public final class Colleague extends Staff {

    public Colleague(Wire wire, String userName, String password) {
        super(wire, userName, password);
    }
}
