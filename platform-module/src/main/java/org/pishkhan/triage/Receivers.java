// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import java.util.List;
import org.pishkhan.catalogue.Catalogue;
import org.pishkhan.catalogue.Receiver;
import org.pishkhan.catalogue.Staff;

/** To whom letters may go. */
final class Receivers {

    private final Staff staff;
    private final Catalogue catalogue;

    Receivers(Staff staff, Catalogue catalogue) {
        this.staff = staff;
        this.catalogue = catalogue;
    }

    boolean mayReceiveFrom(String desk, String userName) {
        return staff.receivers(desk).stream()
                .anyMatch(receiver -> receiver.userName().equals(userName));
    }

    boolean mayReceive(String userName) {
        return ofAnyDesk().stream().anyMatch(receiver -> receiver.userName().equals(userName));
    }

    List<Receiver> ofAnyDesk() {
        return catalogue.desks().stream()
                .flatMap(desk -> staff.receivers(desk.code()).stream())
                .distinct()
                .toList();
    }
}
