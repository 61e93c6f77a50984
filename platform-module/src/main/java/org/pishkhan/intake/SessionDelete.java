// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.intake;

import org.pishkhan.signin.Sessions;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.Response;

/** Signs a citizen out, on every node. */
public final class SessionDelete extends PublicScript {

    private final Doorkeeper door;
    private final Sessions sessions;

    public SessionDelete(Edge edge, Doorkeeper door, Sessions sessions) {
        super(edge);
        this.door = door;
        this.sessions = sessions;
    }

    @Override
    Response answerAnyone(Call call) {
        write(() -> {
            sessions.revoke(door.session(call));
            return true;
        });
        return Response.noContent().cookie(door.signedOut(call));
    }
}
