// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.catalogue;

import java.util.List;
import java.util.Optional;

/** The desks and services as they are now; a change in the repository shows within seconds, without a restart. */
public interface Catalogue {

    /** All desks that accept requests, by Persian title. */
    List<Desk> desks();

    Optional<Desk> desk(String code);

    /** The services of all desks, closed ones too, by Persian title. */
    List<Service> services();

    /** The services of a desk, closed ones too, by Persian title. */
    List<Service> services(String desk);

    Optional<Service> service(String code);
}
