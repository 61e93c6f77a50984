// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.console;

import java.util.Map;
import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.request.Paging;
import org.pishkhan.triage.Inbox;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.Response;

/** The inbox of the caller. */
public final class TasksGet extends StaffScript {

    private final Inbox inbox;
    private final TaskShapes shapes;

    public TasksGet(Edge edge, Colleagues colleagues, Inbox inbox, TaskShapes shapes) {
        super(edge, colleagues);
        this.inbox = inbox;
        this.shapes = shapes;
    }

    @Override
    Response answer(Call call, StaffMember expert) {
        Paging paging = call.paging();
        Map<String, Object> list = read(() -> shapes.list(inbox.tasks(paging), call.language()));
        return Response.ok(list);
    }
}
