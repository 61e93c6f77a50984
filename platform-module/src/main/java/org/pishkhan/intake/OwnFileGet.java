// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.intake;

import java.io.IOException;
import org.pishkhan.request.FileContent;
import org.pishkhan.request.MobileNumber;
import org.pishkhan.triage.CitizenDesk;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.Response;

/** One file of a request of the citizen. */
public final class OwnFileGet extends CitizenScript {

    private final CitizenDesk desk;

    public OwnFileGet(Edge edge, Doorkeeper door, CitizenDesk desk) {
        super(edge, door);
        this.desk = desk;
    }

    @Override
    Response answer(Call call, MobileNumber citizen) throws IOException {
        FileContent file = read(() -> desk.file(citizen, call.path("code"), call.name("file")));
        return Response.file(file);
    }
}
