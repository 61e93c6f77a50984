// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.console;

import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.triage.Triage;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.Fields;
import org.pishkhan.web.Response;

/** Refers a request to another desk. */
public final class ReferPost extends StaffScript {

    private final Triage triage;
    private final StaffShapes shapes;

    public ReferPost(Edge edge, Colleagues colleagues, Triage triage, StaffShapes shapes) {
        super(edge, colleagues);
        this.triage = triage;
        this.shapes = shapes;
    }

    @Override
    Response answer(Call call, StaffMember officer) {
        Fields fields = call.json("desk", "note");
        return Response.ok(write(() -> shapes.decided(
                officer,
                triage.refer(officer, call.path("code"), fields.textOrEmpty("desk"), fields.textOrEmpty("note")),
                call.language())));
    }
}
