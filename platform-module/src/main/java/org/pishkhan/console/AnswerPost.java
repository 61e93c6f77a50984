// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.console;

import java.io.IOException;
import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.request.Limits;
import org.pishkhan.triage.Reading;
import org.pishkhan.triage.Triage;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.Form;
import org.pishkhan.web.FormShape;
import org.pishkhan.web.Response;

/** Answers a submitted request at the desk. */
public final class AnswerPost extends StaffScript {

    private final Reading reading;
    private final Triage triage;
    private final StaffShapes shapes;
    private final FormShape shape;

    public AnswerPost(
            Edge edge, Colleagues colleagues, Reading reading, Triage triage, StaffShapes shapes, Limits limits) {
        super(edge, colleagues);
        this.reading = reading;
        this.triage = triage;
        this.shapes = shapes;
        this.shape = AnswerForm.shape(limits);
    }

    @Override
    Response answer(Call call, StaffMember officer) throws IOException {
        String code = call.path("code");
        read(() -> reading.request(officer, code)); // before any upload is read
        Form form = call.form(shape);
        return Response.ok(write(() -> shapes.whole(
                officer,
                triage.answerAtOnce(
                        officer,
                        code,
                        form.textOrEmpty("text"),
                        form.files().stream().findFirst()),
                call.language())));
    }
}
