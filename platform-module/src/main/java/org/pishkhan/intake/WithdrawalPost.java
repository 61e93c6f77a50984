// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.intake;

import org.pishkhan.request.MobileNumber;
import org.pishkhan.triage.CitizenDesk;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.Response;

/** Withdraws a request of the citizen. */
public final class WithdrawalPost extends CitizenScript {

    private final CitizenDesk desk;
    private final CitizenShapes shapes;

    public WithdrawalPost(Edge edge, Doorkeeper door, CitizenDesk desk, CitizenShapes shapes) {
        super(edge, door);
        this.desk = desk;
        this.shapes = shapes;
    }

    @Override
    Response answer(Call call, MobileNumber citizen) {
        return Response.ok(
                write(() -> shapes.whole(citizen, desk.withdraw(citizen, call.path("code")), call.language())));
    }
}
