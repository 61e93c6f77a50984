// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.intake;

import java.util.Map;
import java.util.Optional;
import org.pishkhan.request.UnknownItem;
import org.pishkhan.signin.AddressLimits.Deed;
import org.pishkhan.survey.Surveys;
import org.pishkhan.web.Call;
import org.pishkhan.web.Edge;
import org.pishkhan.web.Response;

/** What the link of a message asks; never a vote. Whoever guesses is slowed down. */
public final class SurveyGet extends PublicScript {

    private final Doorkeeper door;
    private final Surveys surveys;
    private final SurveyShape shape;

    public SurveyGet(Edge edge, Doorkeeper door, Surveys surveys, SurveyShape shape) {
        super(edge);
        this.door = door;
        this.surveys = surveys;
        this.shape = shape;
    }

    @Override
    Response answerAnyone(Call call) {
        door.check(Deed.UNKNOWN_LOOK_UP, call);
        Optional<Map<String, Object>> survey =
                read(() -> surveys.asked(call.path("token")).map(asked -> shape.of(asked, call.language())));
        if (survey.isEmpty()) {
            door.count(Deed.UNKNOWN_LOOK_UP, call);
            throw new UnknownItem("survey");
        }
        return Response.ok(survey.get());
    }
}
