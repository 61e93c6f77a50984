// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.console;

import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.triage.Inbox;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.Response;

/** One task of the caller with its letter. */
public final class TaskGet extends StaffScript {

    private final Inbox inbox;
    private final TaskShapes shapes;

    public TaskGet(Edge edge, Colleagues colleagues, Inbox inbox, TaskShapes shapes) {
        super(edge, colleagues);
        this.inbox = inbox;
        this.shapes = shapes;
    }

    @Override
    Response answer(Call call, StaffMember expert) {
        String id = call.name("id");
        return Response.ok(read(() -> shapes.whole(expert, inbox.task(expert, id), call.language())));
    }
}
