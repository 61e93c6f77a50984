// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.pishkhan.request.Answer;
import org.pishkhan.request.Event;
import org.pishkhan.request.Lifecycle;
import org.pishkhan.request.Limits;
import org.pishkhan.request.MobileNumber;
import org.pishkhan.request.Objection;
import org.pishkhan.request.ObjectionRefused;
import org.pishkhan.request.Refusals;
import org.pishkhan.request.Request;
import org.pishkhan.request.RequestStore;
import org.pishkhan.request.Status;
import org.pishkhan.request.Step;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.request.UnknownItem;
import org.pishkhan.request.WorkingCalendar;

/**
 * A citizen's right to object (اعتراض) once to an answer or rejection. The request then comes back to its desk, with a promise
 * of its own, and is decided by somebody else than the first time. Runs in the caller's transaction.
 */
public final class Objections {

    private final RequestStore store;
    private final StatusWriter writer;
    private final WorkingCalendar calendar;
    private final ObjectionTerms terms;
    private final Limits limits;
    private final Clock clock;

    Objections(
            RequestStore store,
            StatusWriter writer,
            WorkingCalendar calendar,
            ObjectionTerms terms,
            Limits limits,
            Clock clock) {
        this.store = store;
        this.writer = writer;
        this.calendar = calendar;
        this.terms = terms;
        this.limits = limits;
        this.clock = Clock.tick(clock, Duration.ofMillis(1));
    }

    /**
     * Objects to the decision on a request of this number.
     *
     * @param typed why, up to as many characters as the text of a request
     * @throws UnknownItem for a request of anybody else
     * @throws ObjectionRefused the second time, and after the period
     * @throws org.pishkhan.request.IllegalTransition while nothing has been decided
     * @throws org.pishkhan.request.InvalidInput without words or with too many
     */
    public Request object(MobileNumber mobile, String code, String typed) {
        Request request = OwnRequests.forChange(store, mobile, code);
        String text = text(typed);
        demandPossible(request);
        store.letManagersRead(request.trackingCode(), request.matter().desk());
        Instant now = clock.instant();
        Objection objection = new Objection(now, text, firstDecider(request), Optional.empty());
        Event event = Event.of(Step.RE_EXAMINATION, now, Event.CITIZEN, text)
                .atDesk(request.matter().desk());
        return writer.step(
                request,
                event,
                change -> change.objection(objection).dueAt(calendar.dueAfter(now, terms.workingDays())));
    }

    /** The last moment to object, also when it has passed; empty where there is nothing to object to. */
    public Optional<Instant> until(Request request) {
        return terms.until(request);
    }

    /** Whether the citizen may object now. */
    public boolean isPossible(Request request) {
        return terms.until(request)
                .filter(until -> !clock.instant().isAfter(until))
                .isPresent();
    }

    /** Until when the citizen may object to the decision on this request; empty when that is not possible now. */
    public Optional<Instant> openUntil(TrackingCode code) {
        return store.find(code).filter(this::isPossible).flatMap(terms::until);
    }

    private void demandPossible(Request request) {
        if (request.objection().isPresent()) {
            throw ObjectionRefused.repeated();
        }
        if (request.status() == Status.CLOSED) {
            throw ObjectionRefused.tooLate();
        }
        Lifecycle.after(request.status(), Step.RE_EXAMINATION);
        if (!isPossible(request)) {
            throw ObjectionRefused.tooLate();
        }
    }

    private String text(String typed) {
        Refusals refusals = new Refusals();
        String text = refusals.required("text", typed, limits.text());
        refusals.check();
        return text;
    }

    private String firstDecider(Request request) {
        return request.status() == Status.ANSWERED
                ? request.answer().map(Answer::by).orElseThrow()
                : store.history(request.trackingCode()).stream()
                        .filter(event -> event.step() == Step.REJECTED)
                        .map(Event::actor)
                        .findFirst()
                        .orElseThrow();
    }
}
