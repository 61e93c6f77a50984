// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.support;

import java.util.Set;
import org.pishkhan.catalogue.Role;
import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.request.MobileNumber;

/** The people of the tests. */
public final class People {

    public static final MobileNumber MARYAM = new MobileNumber("+989121234567");
    public static final MobileNumber HASSAN = new MobileNumber("+989351112233");

    private People() {}

    public static StaffMember officer(String... desks) {
        return new StaffMember("officer-" + desks[0], Set.of(Role.OFFICER), Set.of(desks), Set.of(), Set.of());
    }

    public static StaffMember colleague(String desk) {
        return new StaffMember("colleague-" + desk, Set.of(Role.OFFICER), Set.of(desk), Set.of(), Set.of());
    }

    public static StaffMember manager(String desk) {
        return new StaffMember("manager-" + desk, Set.of(Role.MANAGER), Set.of(), Set.of(desk), Set.of());
    }

    public static StaffMember expert(String userName) {
        return new StaffMember(userName, Set.of(Role.EXPERT), Set.of(), Set.of(), Set.of());
    }

    public static StaffMember keeper(String... secretariats) {
        return new StaffMember("secretary", Set.of(Role.SECRETARIAT), Set.of(), Set.of(), Set.of(secretariats));
    }

    public static StaffMember administrator() {
        return new StaffMember("admin", Set.of(Role.ADMINISTRATOR), Set.of(), Set.of(), Set.of());
    }
}
