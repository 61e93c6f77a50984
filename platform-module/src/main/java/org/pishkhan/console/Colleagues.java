// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.console;

import org.pishkhan.catalogue.Staff;
import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.platform.Identity;
import org.pishkhan.request.NotAllowed;

/** Knows the signed-in user as a member of staff. */
public final class Colleagues {

    private final Identity identity;
    private final Staff staff;

    public Colleagues(Identity identity, Staff staff) {
        this.identity = identity;
        this.staff = staff;
    }

    /** Who is signed in, with or without a role. Asks the directory: to be called in a transaction. */
    StaffMember current() {
        return staff.member(identity.currentUser());
    }

    /** Who is signed in and has a role with us. */
    StaffMember currentWithRole() {
        StaffMember member = current();
        if (member.roles().isEmpty()) {
            throw new NotAllowed("use the console without a role");
        }
        return member;
    }

    /** The name to show for a user. */
    String displayName(String userName) {
        return staff.displayName(userName);
    }
}
