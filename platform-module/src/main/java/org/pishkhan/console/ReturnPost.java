// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.console;

import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.triage.Triage;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.Fields;
import org.pishkhan.web.Response;

/** Returns a request to the citizen, naming what is missing. */
public final class ReturnPost extends StaffScript {

    private final Triage triage;
    private final StaffShapes shapes;

    public ReturnPost(Edge edge, Colleagues colleagues, Triage triage, StaffShapes shapes) {
        super(edge, colleagues);
        this.triage = triage;
        this.shapes = shapes;
    }

    @Override
    Response answer(Call call, StaffMember officer) {
        Fields fields = call.json("deficiencies", "note");
        return Response.ok(write(() -> shapes.whole(
                officer,
                triage.returnToCitizen(
                        officer, call.path("code"), fields.texts("deficiencies"), fields.textOrEmpty("note")),
                call.language())));
    }
}
