// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.intake;

import java.io.IOException;
import org.pishkhan.request.MobileNumber;
import org.pishkhan.triage.Objections;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.Fields;
import org.pishkhan.web.Response;

/** Objects to the answer to a request of the citizen, or to its rejection. */
public final class ObjectionPost extends CitizenScript {

    private final Objections objections;
    private final CitizenShapes shapes;

    public ObjectionPost(Edge edge, Doorkeeper door, Objections objections, CitizenShapes shapes) {
        super(edge, door);
        this.objections = objections;
        this.shapes = shapes;
    }

    @Override
    Response answer(Call call, MobileNumber citizen) throws IOException {
        Fields fields = call.json("text");
        return Response.ok(write(() -> shapes.whole(
                citizen, objections.object(citizen, call.path("code"), fields.textOrEmpty("text")), call.language())));
    }
}
