// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import java.util.List;
import java.util.function.UnaryOperator;
import org.pishkhan.request.Event;
import org.pishkhan.request.Lifecycle;
import org.pishkhan.request.Request;
import org.pishkhan.request.RequestChange;
import org.pishkhan.request.RequestStore;
import org.pishkhan.request.Status;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.request.Upload;

/** The one writer of status: each step becomes changed facts and one entry of the history, together. */
final class StatusWriter {

    private final RequestStore store;

    StatusWriter(RequestStore store) {
        this.store = store;
    }

    /** Begins a history. */
    void begin(Request request, List<Upload> files, Event submitted) {
        store.create(request, files);
        store.append(request.trackingCode(), submitted);
    }

    /** Takes a step, if the request's life allows it, with the facts that go with it. */
    Request step(Request before, Event event, UnaryOperator<RequestChange> facts) {
        Status next = Lifecycle.after(before.status(), event.step());
        Request after = facts.apply(before.change().status(next, event.at())).done();
        store.update(before, after);
        store.append(before.trackingCode(), event);
        return after;
    }

    /** Tells in the history what happened without a change of any fact of the request. */
    void tell(TrackingCode code, Event event) {
        store.append(code, event);
    }

    /** Notes facts that are no step, such as an instruction. */
    Request note(Request before, UnaryOperator<RequestChange> facts) {
        Request after = facts.apply(before.change()).done();
        store.update(before, after);
        return after;
    }
}
