// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.console;

import java.io.IOException;
import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.request.Answer;
import org.pishkhan.request.Limits;
import org.pishkhan.request.Request;
import org.pishkhan.triage.Inbox;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.Form;
import org.pishkhan.web.FormShape;
import org.pishkhan.web.Response;
import org.pishkhan.web.Shape;

/** Answers the caller's letter; the workflow ends. */
public final class TaskAnswerPost extends StaffScript {

    private final Inbox inbox;
    private final FormShape shape;

    public TaskAnswerPost(Edge edge, Colleagues colleagues, Inbox inbox, Limits limits) {
        super(edge, colleagues);
        this.inbox = inbox;
        this.shape = AnswerForm.shape(limits);
    }

    @Override
    Response answer(Call call, StaffMember expert) throws IOException {
        String id = call.name("id");
        read(() -> inbox.task(expert, id)); // before any upload is read
        Form form = call.form(shape);
        Request letter = write(() -> inbox.answer(
                expert, id, form.textOrEmpty("text"), form.files().stream().findFirst()));
        Answer answer = letter.answer().orElseThrow();
        return Response.ok(new Shape(call.language())
                .with("trackingCode", letter.trackingCode().value())
                .with("status", letter.status().code())
                .with("letterNumber", answer.number())
                .time("registeredAt", answer.at())
                .fields());
    }
}
