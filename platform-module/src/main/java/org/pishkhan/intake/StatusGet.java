// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.intake;

import java.util.Map;
import java.util.Optional;
import org.pishkhan.request.Status;
import org.pishkhan.request.UnknownItem;
import org.pishkhan.signin.AddressLimits.Deed;
import org.pishkhan.triage.CitizenDesk;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.Response;

/** The status of a request and nothing else, for anyone who knows its code; whoever guesses is slowed down. */
public final class StatusGet extends PublicScript {

    private final Doorkeeper door;
    private final CitizenDesk desk;

    public StatusGet(Edge edge, Doorkeeper door, CitizenDesk desk) {
        super(edge);
        this.door = door;
        this.desk = desk;
    }

    @Override
    Response answerAnyone(Call call) {
        door.check(Deed.UNKNOWN_LOOK_UP, call);
        Optional<Status> status = read(() -> desk.status(call.path("code")));
        if (status.isEmpty()) {
            door.count(Deed.UNKNOWN_LOOK_UP, call);
            throw new UnknownItem("request");
        }
        return Response.ok(Map.of("status", status.get().code()));
    }
}
