// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.console;

import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.request.Event;
import org.pishkhan.request.Request;
import org.pishkhan.request.Step;
import org.pishkhan.triage.Reading;
import org.pishkhan.triage.Triage;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.Fields;
import org.pishkhan.web.RequestShapes.Attached;
import org.pishkhan.web.Response;

/** Refers a request to another desk. */
public final class ReferPost extends StaffScript {

    private final Triage triage;
    private final Reading reading;
    private final StaffShapes shapes;

    public ReferPost(Edge edge, Colleagues colleagues, Triage triage, Reading reading, StaffShapes shapes) {
        super(edge, colleagues);
        this.triage = triage;
        this.reading = reading;
        this.shapes = shapes;
    }

    @Override
    Response answer(Call call, StaffMember officer) {
        Fields fields = call.json("desk", "note");
        String note = fields.textOrEmpty("note");
        return Response.ok(write(() -> {
            Attached before = shapes.attached(officer, call.path("code"));
            Request from = reading.request(officer, call.path("code"));
            Request request = triage.refer(officer, call.path("code"), fields.textOrEmpty("desk"), note);
            Event referral = Event.of(Step.REFERRED, request.changedAt(), officer.userName(), note.strip())
                    .referral(from.matter().desk(), request.matter().desk());
            return shapes.referred(request, before, referral, call.language());
        }));
    }
}
