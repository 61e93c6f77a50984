// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pishkhan.catalogue.Receiver;
import org.pishkhan.catalogue.Staff;
import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.request.Answer;
import org.pishkhan.request.Event;
import org.pishkhan.request.Language;
import org.pishkhan.request.Letter;
import org.pishkhan.request.Page;
import org.pishkhan.request.Promise;
import org.pishkhan.request.Referral;
import org.pishkhan.request.Request;
import org.pishkhan.sms.OutboxStore;
import org.pishkhan.triage.Inbox;
import org.pishkhan.triage.LetterTask;
import org.pishkhan.triage.Reading;
import org.pishkhan.web.RequestShapes;
import org.pishkhan.web.RequestShapes.Attached;
import org.pishkhan.web.Shape;

/** Requests in JSON as staff see them. What it reads must be in a transaction. */
public final class StaffShapes {

    private final Reading reading;
    private final Inbox inbox;
    private final OutboxStore outbox;
    private final Staff staff;
    private final RequestShapes shapes;
    private final Promise promise;

    public StaffShapes(
            Reading reading, Inbox inbox, OutboxStore outbox, Staff staff, RequestShapes shapes, Promise promise) {
        this.reading = reading;
        this.inbox = inbox;
        this.outbox = outbox;
        this.staff = staff;
        this.shapes = shapes;
        this.promise = promise;
    }

    Map<String, Object> list(Page<Request> requests, Language language) {
        return Shape.list(requests, request -> row(request, language));
    }

    /** What a desk keeps of requests that it referred away: no more than that, where to, and when. */
    Map<String, Object> referrals(Page<Referral> referrals, Language language) {
        return Shape.list(
                referrals,
                referral -> new Shape(language)
                        .with("trackingCode", referral.trackingCode().value())
                        .with("subject", referral.subject())
                        .with("referredTo", referral.toDesk())
                        .with("referredToTitle", shapes.deskTitle(referral.toDesk(), language))
                        .time("referredAt", referral.at()));
    }

    /** The request with everything on it, as this reader may see it. */
    Map<String, Object> whole(StaffMember reader, Request request, Language language) {
        return whole(reader, request, attached(reader, request.trackingCode().value()), language);
    }

    /** The same, when what hangs on the request has been read already. */
    Map<String, Object> whole(StaffMember reader, Request request, Attached attached, Language language) {
        return whole(request, attached, reading.actions(reader, request), language)
                .with("taskId", inbox.taskOf(reader, request.trackingCode()).map(LetterTask::id))
                .fields();
    }

    /** What hangs on a request, while this reader may see it. */
    Attached attached(StaffMember reader, String code) {
        return new Attached(
                reading.files(reader, code),
                reading.history(reader, code),
                outbox.about(reading.request(reader, code).trackingCode()));
    }

    /** A request that has just gone to another desk, with what hung on it when it left and the referral itself. */
    Map<String, Object> referred(Request request, Attached before, Event referral, Language language) {
        List<Event> history = new ArrayList<>(before.history());
        history.add(referral);
        Attached attached = new Attached(before.files(), history, before.messages());
        return whole(request, attached, List.of(), language).fields();
    }

    private Shape whole(Request request, Attached attached, List<String> actions, Language language) {
        return row(request, language)
                .all(shapes.details(request, attached, actions, language))
                .with("history", history(request, attached.history(), language))
                .with("answer", answer(request, attached, language))
                .with("firstDecider", request.objection().map(objection -> person(objection.firstDecider(), language)))
                .with("mobile", request.applicant().mobile().e164())
                .with("copies", request.letter().map(Letter::copies))
                .with("priority", request.letter().map(Letter::priority))
                .with("receivers", people(staff.receivers(request.matter().desk()), language));
    }

    List<Map<String, Object>> people(List<Receiver> receivers, Language language) {
        return receivers.stream().map(receiver -> person(receiver, language)).toList();
    }

    /** Whoever has this user name. */
    Map<String, Object> person(String userName, Language language) {
        return person(new Receiver(userName, staff.displayName(userName)), language);
    }

    private static Map<String, Object> person(Receiver person, Language language) {
        return new Shape(language)
                .with("userName", person.userName())
                .with("fullName", person.displayName())
                .fields();
    }

    private Shape row(Request request, Language language) {
        Optional<String> assignee = request.letter().map(Letter::assignee);
        return shapes.summary(request, language)
                .with("fullName", request.applicant().fullName())
                .with("assignee", assignee)
                .with("assigneeName", assignee.map(staff::displayName))
                .with("overdue", promise.isOverdue(request));
    }

    private List<Map<String, Object>> history(Request request, List<Event> history, Language language) {
        return history.stream()
                .map(event -> shapes.event(request, event, language)
                        .with("actor", event.actor())
                        .with("actorName", actorName(event.actor()))
                        .with("assignee", event.assignee())
                        .with("assigneeName", event.assignee().map(staff::displayName))
                        .fields())
                .toList();
    }

    private Optional<String> actorName(String actor) {
        return actor.equals(Event.CITIZEN) || actor.equals(Event.SYSTEM)
                ? Optional.empty()
                : Optional.of(staff.displayName(actor));
    }

    private Optional<Map<String, Object>> answer(Request request, Attached attached, Language language) {
        return request.answer()
                .map((Answer answer) -> shapes.answer(request, answer, attached.files(), language)
                        .with("author", answer.by())
                        .fields());
    }
}
