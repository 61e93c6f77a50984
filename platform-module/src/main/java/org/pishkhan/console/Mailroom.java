// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.console;

import java.util.Optional;
import org.pishkhan.catalogue.Role;
import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.request.NotAllowed;
import org.pishkhan.request.Page;
import org.pishkhan.request.Paging;
import org.pishkhan.request.UnknownItem;
import org.pishkhan.sms.MessageState;
import org.pishkhan.sms.Outbox;
import org.pishkhan.sms.OutboxEntry;
import org.pishkhan.sms.OutboxStore;

/** Who may see which messages: administrators all, officers those of their own desks, nobody else any. */
public final class Mailroom {

    private final OutboxStore store;
    private final Outbox outbox;

    public Mailroom(OutboxStore store, Outbox outbox) {
        this.store = store;
        this.outbox = outbox;
    }

    /** Newest first. */
    Page<OutboxEntry> page(StaffMember staff, Optional<MessageState> state, Paging paging) {
        demandAccess(staff);
        return staff.is(Role.ADMINISTRATOR)
                ? store.page(state, paging)
                : store.pageOfDesks(staff.officerOf(), state, paging);
    }

    /** Queues a message again; one of another desk is unknown. */
    OutboxEntry retry(StaffMember staff, String id) {
        demandAccess(staff);
        if (!staff.is(Role.ADMINISTRATOR) && !store.isOfDesks(staff.officerOf(), id)) {
            throw new UnknownItem("message");
        }
        return outbox.retry(id);
    }

    private static void demandAccess(StaffMember staff) {
        if (!staff.is(Role.ADMINISTRATOR) && staff.officerOf().isEmpty()) {
            throw new NotAllowed("see messages");
        }
    }
}
