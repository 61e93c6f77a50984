// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.intake;

import org.pishkhan.request.MobileNumber;
import org.pishkhan.triage.CitizenDesk;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.Response;

/** One request of the citizen with its timeline. */
public final class OwnRequestGet extends CitizenScript {

    private final CitizenDesk desk;
    private final CitizenShapes shapes;

    public OwnRequestGet(Edge edge, Doorkeeper door, CitizenDesk desk, CitizenShapes shapes) {
        super(edge, door);
        this.desk = desk;
        this.shapes = shapes;
    }

    @Override
    Response answer(Call call, MobileNumber citizen) {
        return Response.ok(
                read(() -> shapes.whole(citizen, desk.request(citizen, call.path("code")), call.language())));
    }
}
