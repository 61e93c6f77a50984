// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.intake;

import java.io.IOException;
import java.util.Optional;
import org.pishkhan.request.MobileNumber;
import org.pishkhan.triage.CitizenDesk;
import org.pishkhan.triage.Objections;
import org.pishkhan.triage.Reply;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.Response;

/** The answer to a request of the citizen: the file if there is one, else its text as a letter to keep. */
public final class AnswerGet extends CitizenScript {

    private final CitizenDesk desk;
    private final Objections objections;
    private final AnswerDocument document;
    private final String publicUrl;

    /** @param publicUrl the address that leads citizens to their page; empty when it is not known */
    public AnswerGet(
            Edge edge,
            Doorkeeper door,
            CitizenDesk desk,
            Objections objections,
            AnswerDocument document,
            String publicUrl) {
        super(edge, door);
        this.desk = desk;
        this.objections = objections;
        this.document = document;
        this.publicUrl = publicUrl.strip().replaceAll("/+$", "");
    }

    @Override
    Response answer(Call call, MobileNumber citizen) throws IOException {
        Reply reply = read(() -> desk.answer(citizen, call.path("code")));
        return reply.file().isPresent() ? Response.file(reply.file().get()) : letter(reply, call);
    }

    private Response letter(Reply reply, Call call) {
        String html = read(
                () -> document.render(reply, call.language(), objections.until(reply.request()), address(reply, call)));
        return Response.document(html, AnswerDocument.FILE_NAME);
    }

    /** Without a public address at least the path on this host. */
    private Optional<String> address(Reply reply, Call call) {
        return Optional.of(reply.answer().verification())
                .filter(id -> !id.isEmpty())
                .map(id -> publicUrl.isEmpty() ? call.link("/citizen/letters/" + id) : publicUrl + "/#/letters/" + id);
    }
}
