// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.intake;

import java.util.List;
import java.util.OptionalInt;
import org.pishkhan.request.MobileNumber;
import org.pishkhan.request.Request;
import org.pishkhan.survey.Surveys;
import org.pishkhan.triage.CitizenDesk;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.Fields;
import org.pishkhan.web.Response;

/** Votes on an own request, once for each stage. */
public final class OwnSurveyPost extends CitizenScript {

    private final CitizenDesk desk;
    private final Surveys surveys;
    private final CitizenShapes shapes;

    public OwnSurveyPost(Edge edge, Doorkeeper door, CitizenDesk desk, Surveys surveys, CitizenShapes shapes) {
        super(edge, door);
        this.desk = desk;
        this.surveys = surveys;
        this.shapes = shapes;
    }

    @Override
    Response answer(Call call, MobileNumber citizen) {
        Fields fields = call.json("stage", "score", "reasons", "text");
        String stage = fields.required("stage");
        OptionalInt score = fields.number("score");
        List<String> reasons = fields.texts("reasons");
        String text = fields.textOrEmpty("text");
        return Response.ok(write(() -> {
            Request own = desk.request(citizen, call.path("code"));
            surveys.vote(own, stage, surveys.ballot(score, reasons, text));
            return shapes.whole(citizen, own, call.language());
        }));
    }
}
