// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.intake;

import java.io.IOException;
import org.pishkhan.request.Limits;
import org.pishkhan.request.MobileNumber;
import org.pishkhan.request.Request;
import org.pishkhan.signin.AddressLimits.Deed;
import org.pishkhan.triage.CitizenDesk;
import org.pishkhan.triage.Filing;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.Response;

/** Files a request. */
public final class RequestPost extends CitizenScript {

    private final CitizenDesk desk;
    private final CitizenShapes shapes;
    private final Limits limits;

    public RequestPost(Edge edge, Doorkeeper door, CitizenDesk desk, CitizenShapes shapes, Limits limits) {
        super(edge, door);
        this.desk = desk;
        this.shapes = shapes;
        this.limits = limits;
    }

    @Override
    Response answer(Call call, MobileNumber citizen) throws IOException {
        door().count(Deed.FILING, call);
        Filing filing = FilingForm.filing(
                call.form(FilingForm.shape(limits)), citizen, call.language(), call.header("Idempotency-Key"));
        Request request = write(() -> desk.submit(filing));
        return Response.created(
                call.link("/public/requests/" + request.trackingCode().value()),
                read(() -> shapes.receipt(request, call.language())));
    }
}
