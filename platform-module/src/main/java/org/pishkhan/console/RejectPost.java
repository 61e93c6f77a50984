// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.console;

import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.triage.Triage;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.Fields;
import org.pishkhan.web.Response;

/** Rejects a request, finally. */
public final class RejectPost extends StaffScript {

    private final Triage triage;
    private final StaffShapes shapes;

    public RejectPost(Edge edge, Colleagues colleagues, Triage triage, StaffShapes shapes) {
        super(edge, colleagues);
        this.triage = triage;
        this.shapes = shapes;
    }

    @Override
    Response answer(Call call, StaffMember officer) {
        Fields fields = call.json("reason");
        return Response.ok(write(() -> shapes.whole(
                officer, triage.reject(officer, call.path("code"), fields.textOrEmpty("reason")), call.language())));
    }
}
