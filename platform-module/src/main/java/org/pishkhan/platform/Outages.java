// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.platform;

import java.util.Optional;

/** Tells outages from mistakes. */
public interface Outages {

    /** The outage that led to this failure, if one did. */
    Optional<Outage> behind(Throwable failure);

    /**
     * Asks for one connection to the database, and gives it back.
     *
     * @throws OutageException when there is none to be had
     */
    void demandDatabase();
}
