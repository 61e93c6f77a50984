// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.console;

import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.request.Request;
import org.pishkhan.triage.Inbox;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.Fields;
import org.pishkhan.web.Response;
import org.pishkhan.web.Shape;

/** Refers the caller's letter to another expert. */
public final class TaskReferPost extends StaffScript {

    private final Colleagues colleagues;
    private final Inbox inbox;

    public TaskReferPost(Edge edge, Colleagues colleagues, Inbox inbox) {
        super(edge, colleagues);
        this.colleagues = colleagues;
        this.inbox = inbox;
    }

    @Override
    Response answer(Call call, StaffMember expert) {
        String id = call.name("id");
        Fields fields = call.json("assignee", "note");
        String assignee = fields.textOrEmpty("assignee");
        return Response.ok(write(
                () -> shape(inbox.refer(expert, id, assignee, fields.textOrEmpty("note")), assignee, call)
                        .fields()));
    }

    private Shape shape(Request letter, String assignee, Call call) {
        return new Shape(call.language())
                .with("trackingCode", letter.trackingCode().value())
                .with("assignee", assignee)
                .with("assigneeName", colleagues.displayName(assignee));
    }
}
