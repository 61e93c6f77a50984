// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.console;

import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.triage.Reading;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.Response;

/** One request with everything on it. */
public final class RequestGet extends StaffScript {

    private final Reading reading;
    private final StaffShapes shapes;

    public RequestGet(Edge edge, Colleagues colleagues, Reading reading, StaffShapes shapes) {
        super(edge, colleagues);
        this.reading = reading;
        this.shapes = shapes;
    }

    @Override
    Response answer(Call call, StaffMember staff) {
        return Response.ok(read(() -> shapes.whole(staff, reading.request(staff, call.path("code")), call.language())));
    }
}
