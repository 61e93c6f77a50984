// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.support;

import java.util.List;
import java.util.Map;
import org.pishkhan.catalogue.Receiver;
import org.pishkhan.catalogue.Staff;
import org.pishkhan.catalogue.StaffMember;

/** Experts 1 and 2 receive from the central desk, expert 3 from the medical one. */
public final class FakeStaff implements Staff {

    private static final Map<String, List<Receiver>> RECEIVERS = Map.of(
            "central", List.of(receiver("expert-1"), receiver("expert-2")),
            "development", List.of(receiver("expert-2")),
            "medicine", List.of(receiver("expert-3")));

    @Override
    public StaffMember member(String userName) {
        return People.expert(userName);
    }

    @Override
    public List<Receiver> receivers(String desk) {
        return RECEIVERS.getOrDefault(desk, List.of());
    }

    @Override
    public String displayName(String userName) {
        return userName;
    }

    /** Experts are experts; officers have no position. */
    @Override
    public String position(String userName) {
        return userName.startsWith("expert") ? " کارشناس\nمسئول" : "";
    }

    private static Receiver receiver(String userName) {
        return new Receiver(userName, userName);
    }
}
