// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.console;

import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.sms.OutboxEntry;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.Response;

/** Tries a failed message again. */
public final class MessageRetryPost extends StaffScript {

    private final Mailroom mailroom;

    public MessageRetryPost(Edge edge, Colleagues colleagues, Mailroom mailroom) {
        super(edge, colleagues);
        this.mailroom = mailroom;
    }

    @Override
    Response answer(Call call, StaffMember staff) {
        String id = call.name("id");
        OutboxEntry entry = write(() -> mailroom.retry(staff, id));
        return Response.ok(MessageShape.of(entry, call.language()).fields());
    }
}
