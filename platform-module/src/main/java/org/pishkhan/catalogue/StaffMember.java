// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.catalogue;

import java.util.Set;

/**
 * Who a signed-in user is to the service desk.
 *
 * @param officerOf codes of the desks whose queue is theirs
 * @param managerOf codes of the desks they manage
 * @param keeperOf codes of the secretariats whose register they keep
 */
public record StaffMember(
        String userName, Set<Role> roles, Set<String> officerOf, Set<String> managerOf, Set<String> keeperOf) {

    public StaffMember {
        roles = Set.copyOf(roles);
        officerOf = Set.copyOf(officerOf);
        managerOf = Set.copyOf(managerOf);
        keeperOf = Set.copyOf(keeperOf);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
