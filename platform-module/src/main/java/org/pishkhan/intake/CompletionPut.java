// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.intake;

import java.io.IOException;
import org.pishkhan.request.Limits;
import org.pishkhan.request.MobileNumber;
import org.pishkhan.signin.AddressLimits.Deed;
import org.pishkhan.triage.CitizenDesk;
import org.pishkhan.triage.Completion;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.FormShape;
import org.pishkhan.web.Response;

/** Completes a returned request of the citizen. */
public final class CompletionPut extends CitizenScript {

    private final CitizenDesk desk;
    private final CitizenShapes shapes;
    private final FormShape shape;

    public CompletionPut(Edge edge, Doorkeeper door, CitizenDesk desk, CitizenShapes shapes, Limits limits) {
        super(edge, door);
        this.desk = desk;
        this.shapes = shapes;
        this.shape = CompletionForm.shape(limits);
    }

    @Override
    Response answer(Call call, MobileNumber citizen) throws IOException {
        door().count(Deed.FILING, call);
        read(() -> desk.request(citizen, call.path("code"))); // before any upload is read
        Completion completion = CompletionForm.completion(call.form(shape));
        return Response.ok(write(
                () -> shapes.whole(citizen, desk.complete(citizen, call.path("code"), completion), call.language())));
    }
}
