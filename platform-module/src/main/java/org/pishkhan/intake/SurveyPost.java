// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.intake;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.pishkhan.request.UnknownItem;
import org.pishkhan.signin.AddressLimits.Deed;
import org.pishkhan.survey.Asked;
import org.pishkhan.survey.Ballot;
import org.pishkhan.survey.Surveys;
import org.pishkhan.triage.Objections;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.Fields;
import org.pishkhan.web.Response;
import org.pishkhan.web.Shape;

/** Votes with the link of a message, once; a poor score is answered with the right to object, while there is one. */
public final class SurveyPost extends PublicScript {

    private final Doorkeeper door;
    private final Surveys surveys;
    private final Objections objections;

    public SurveyPost(Edge edge, Doorkeeper door, Surveys surveys, Objections objections) {
        super(edge);
        this.door = door;
        this.surveys = surveys;
        this.objections = objections;
    }

    @Override
    Response answerAnyone(Call call) {
        door.check(Deed.UNKNOWN_LOOK_UP, call);
        Fields fields = call.json("score", "reasons", "text");
        Ballot ballot =
                read(() -> surveys.ballot(fields.number("score"), fields.texts("reasons"), fields.textOrEmpty("text")));
        Optional<Map<String, Object>> thanks =
                write(() -> surveys.vote(call.path("token"), ballot).map(asked -> thanks(asked, ballot, call)));
        if (thanks.isEmpty()) {
            door.count(Deed.UNKNOWN_LOOK_UP, call);
            throw new UnknownItem("survey");
        }
        return Response.ok(thanks.get());
    }

    private Map<String, Object> thanks(Asked asked, Ballot ballot, Call call) {
        Optional<Instant> until = ballot.isPoor() ? objections.openUntil(asked.trackingCode()) : Optional.empty();
        return new Shape(call.language())
                .with("stage", asked.stage().code())
                .with("mayObject", until.isPresent())
                .time("objectUntil", until)
                .fields();
    }
}
