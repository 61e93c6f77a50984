// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pishkhan.catalogue.Role;
import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.request.NotAllowed;
import org.pishkhan.request.Page;
import org.pishkhan.request.Paging;
import org.pishkhan.request.RequestStore;
import org.pishkhan.request.UnknownItem;
import org.pishkhan.sms.MessageState;
import org.pishkhan.sms.Outbox;
import org.pishkhan.sms.OutboxEntry;
import org.pishkhan.sms.OutboxStore;

/** Who may see which messages: administrators all, officers those about requests that their desks hold, nobody else any. */
public final class Mailroom {

    /** How many of the newest messages are looked through for those of an officer's desks. */
    private static final int NEWEST = 1_000;

    private final OutboxStore store;
    private final Outbox outbox;
    private final RequestStore requests;

    public Mailroom(OutboxStore store, Outbox outbox, RequestStore requests) {
        this.store = store;
        this.outbox = outbox;
        this.requests = requests;
    }

    /** Newest first. */
    Page<OutboxEntry> page(StaffMember staff, Optional<MessageState> state, Paging paging) {
        demandAccess(staff);
        return staff.is(Role.ADMINISTRATOR) ? store.page(state, paging) : ofOwnDesks(staff, state, paging);
    }

    /** Queues a message again. */
    OutboxEntry retry(StaffMember staff, String id) {
        demandAccess(staff);
        store.find(id).filter(entry -> isVisible(staff, entry)).orElseThrow(() -> new UnknownItem("message"));
        return outbox.retry(id);
    }

    private static void demandAccess(StaffMember staff) {
        if (!staff.is(Role.ADMINISTRATOR) && staff.officerOf().isEmpty()) {
            throw new NotAllowed("see messages");
        }
    }

    private boolean isVisible(StaffMember staff, OutboxEntry entry) {
        return staff.is(Role.ADMINISTRATOR)
                || entry.message()
                        .trackingCode()
                        .flatMap(requests::find)
                        .filter(request ->
                                staff.officerOf().contains(request.matter().desk()))
                        .isPresent();
    }

    private Page<OutboxEntry> ofOwnDesks(StaffMember officer, Optional<MessageState> state, Paging paging) {
        List<OutboxEntry> visible = new ArrayList<>();
        for (int skip = 0; skip < NEWEST; skip += Paging.GREATEST_MAX) {
            Page<OutboxEntry> part = store.page(state, new Paging(skip, Paging.GREATEST_MAX));
            part.items().stream().filter(entry -> isVisible(officer, entry)).forEach(visible::add);
            if (skip + part.items().size() >= part.total()) {
                break;
            }
        }
        List<OutboxEntry> items =
                visible.stream().skip(paging.skip()).limit(paging.max()).toList();
        return new Page<>(items, visible.size(), paging);
    }
}
