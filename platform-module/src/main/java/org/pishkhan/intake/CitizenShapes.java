// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pishkhan.request.Language;
import org.pishkhan.request.MobileNumber;
import org.pishkhan.request.Page;
import org.pishkhan.request.Promise;
import org.pishkhan.request.Request;
import org.pishkhan.sms.OutboxStore;
import org.pishkhan.survey.InvitationState;
import org.pishkhan.survey.Stage;
import org.pishkhan.survey.Surveys;
import org.pishkhan.triage.CitizenDesk;
import org.pishkhan.triage.Objections;
import org.pishkhan.web.RequestShapes;
import org.pishkhan.web.RequestShapes.Attached;
import org.pishkhan.web.Shape;

/** Requests in JSON as the citizen sees them. What it reads must be in a transaction. */
public final class CitizenShapes {

    private final CitizenDesk desk;
    private final Objections objections;
    private final Surveys surveys;
    private final SurveyShape survey;
    private final OutboxStore outbox;
    private final RequestShapes shapes;
    private final Promise promise;

    public CitizenShapes(
            CitizenDesk desk,
            Objections objections,
            Surveys surveys,
            SurveyShape survey,
            OutboxStore outbox,
            RequestShapes shapes,
            Promise promise) {
        this.desk = desk;
        this.objections = objections;
        this.surveys = surveys;
        this.survey = survey;
        this.outbox = outbox;
        this.shapes = shapes;
        this.promise = promise;
    }

    /** The request with files, history and messages. */
    Map<String, Object> whole(MobileNumber citizen, Request request, Language language) {
        String code = request.trackingCode().value();
        Attached attached = new Attached(
                desk.files(citizen, code), desk.history(citizen, code), outbox.about(request.trackingCode()));
        Map<Stage, InvitationState> stages = surveys.ofRequest(request);
        return summary(request, language)
                .all(shapes.details(request, attached, actions(request, stages), language))
                .time("objectUntil", objections.until(request))
                .with("surveys", survey.of(stages, language))
                .fields();
    }

    private List<String> actions(Request request, Map<Stage, InvitationState> stages) {
        List<String> actions = new ArrayList<>(desk.actions(request));
        if (objections.isPossible(request)) {
            actions.add("object");
        }
        if (stages.containsValue(InvitationState.OPEN)) {
            actions.add("survey");
        }
        return actions;
    }

    Map<String, Object> list(Page<Request> requests, Language language) {
        return Shape.list(requests, request -> summary(request, language));
    }

    private Shape summary(Request request, Language language) {
        return shapes.summary(request, language)
                .with("workingDaysLeft", promise.workingDaysLeft(request))
                .with("overdue", promise.isOverdue(request));
    }

    /** What a citizen gets right after filing. */
    Map<String, Object> receipt(Request request, Language language) {
        return new Shape(language)
                .with("trackingCode", request.trackingCode().value())
                .with("status", request.status().code())
                .time("submittedAt", request.submittedAt())
                .with("desk", request.matter().desk())
                .with("deskTitle", shapes.deskTitle(request.matter().desk(), language))
                .time("dueAt", request.dueAt())
                .fields();
    }
}
