// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.intake;

import java.io.IOException;
import org.pishkhan.request.MobileNumber;
import org.pishkhan.triage.CitizenDesk;
import org.pishkhan.triage.Reply;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.Response;

/** The answer to a request of the citizen: the file if there is one, else its text as a page to keep. */
public final class AnswerGet extends CitizenScript {

    private final CitizenDesk desk;
    private final AnswerDocument document;

    public AnswerGet(Edge edge, Doorkeeper door, CitizenDesk desk, AnswerDocument document) {
        super(edge, door);
        this.desk = desk;
        this.document = document;
    }

    @Override
    Response answer(Call call, MobileNumber citizen) throws IOException {
        Reply reply = read(() -> desk.answer(citizen, call.path("code")));
        return reply.file().isPresent()
                ? Response.file(reply.file().get())
                : Response.document(document.render(reply, call.language()), AnswerDocument.FILE_NAME);
    }
}
