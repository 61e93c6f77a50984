// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.platform;

import java.util.function.Supplier;

/** Whose rights work runs with. */
public interface Identity {

    /** The signed-in user, for staff. */
    String currentUser();

    /** Runs work as the account {@code pishkhan-service}: the narrowest block, after the rule has said yes. */
    <T> T asService(Supplier<T> work);
}
