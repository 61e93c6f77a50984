// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.catalogue;

import java.util.List;

/** The directory of staff: Alfresco's users and our groups of them. */
public interface Staff {

    /** What this user is to us; without any role when the directory gives none. */
    StaffMember member(String userName);

    /** The experts who may receive letters from this desk, by display name. */
    List<Receiver> receivers(String desk);

    /** The name to show for a user; the user name itself when the directory knows no better. */
    String displayName(String userName);

    /** The position that the directory gives for a user; empty when it gives none. */
    String position(String userName);
}
