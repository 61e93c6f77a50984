// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.intake;

import java.util.Map;
import org.pishkhan.request.MobileNumber;
import org.pishkhan.request.Paging;
import org.pishkhan.triage.CitizenDesk;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.Response;

/** All requests of the citizen, newest first. */
public final class OwnRequestsGet extends CitizenScript {

    private final CitizenDesk desk;
    private final CitizenShapes shapes;

    public OwnRequestsGet(Edge edge, Doorkeeper door, CitizenDesk desk, CitizenShapes shapes) {
        super(edge, door);
        this.desk = desk;
        this.shapes = shapes;
    }

    @Override
    Response answer(Call call, MobileNumber citizen) {
        Paging paging = call.paging();
        Map<String, Object> list = read(() -> shapes.list(desk.requests(citizen, paging), call.language()));
        return Response.ok(list);
    }
}
