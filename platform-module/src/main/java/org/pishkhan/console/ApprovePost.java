// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.console;

import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.request.Status;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.triage.Approval;
import org.pishkhan.triage.Approved;
import org.pishkhan.triage.Triage;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.Fields;
import org.pishkhan.web.Response;
import org.pishkhan.web.Shape;

/** Registers the letter and gives it to an expert. */
public final class ApprovePost extends StaffScript {

    private final Triage triage;

    public ApprovePost(Edge edge, Colleagues colleagues, Triage triage) {
        super(edge, colleagues);
        this.triage = triage;
    }

    @Override
    Response answer(Call call, StaffMember officer) {
        Approval approval = approval(call.json("assignee", "copies", "note", "priority"));
        Approved approved = write(() -> triage.approve(officer, call.path("code"), approval));
        return Response.ok(new Shape(call.language())
                .with("trackingCode", TrackingCode.parse(call.path("code")).map(TrackingCode::value))
                .with("status", Status.REGISTERED.code())
                .with("letterNumber", approved.letterNumber())
                .time("registeredAt", approved.registeredAt())
                .with("taskId", approved.taskId())
                .fields());
    }

    private static Approval approval(Fields fields) {
        return new Approval(
                fields.textOrEmpty("assignee"),
                fields.texts("copies"),
                fields.textOrEmpty("note"),
                fields.number("priority").orElse(Approval.MEDIUM));
    }
}
