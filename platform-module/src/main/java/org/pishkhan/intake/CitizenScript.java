// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.intake;

import java.io.IOException;
import org.pishkhan.request.MobileNumber;
import org.pishkhan.signin.Session;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.Response;

/** A call of a citizen who is signed in; each one keeps the session alive. */
abstract class CitizenScript extends PublicScript {

    private final Doorkeeper door;

    CitizenScript(Edge edge, Doorkeeper door) {
        super(edge);
        this.door = door;
    }

    final Doorkeeper door() {
        return door;
    }

    @Override
    final Response answerAnyone(Call call) throws IOException {
        Session session = read(() -> door.session(call));
        return answer(call, session.mobile()).cookie(door.renewed(session, call));
    }

    abstract Response answer(Call call, MobileNumber citizen) throws IOException;
}
