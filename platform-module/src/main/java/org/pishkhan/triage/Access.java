// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.request.IllegalTransition;
import org.pishkhan.request.NotAllowed;
import org.pishkhan.request.ObjectionRefused;
import org.pishkhan.request.PishkhanException;
import org.pishkhan.request.Request;
import org.pishkhan.request.RequestStore;
import org.pishkhan.request.Status;
import org.pishkhan.request.Step;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.request.UnknownItem;

/** Which requests a member of staff may read or decide on. Always asked before the state of the request counts. */
final class Access {

    private static final String REQUEST = "request";

    private final RequestStore store;

    Access(RequestStore store) {
        this.store = store;
    }

    /** The code of a dossier that this person may read. */
    TrackingCode readable(StaffMember staff, String typed) {
        TrackingCode code = TrackingCode.parse(typed).orElseThrow(() -> new UnknownItem(REQUEST));
        if (!store.mayRead(code)) {
            throw refusal(staff, code);
        }
        return code;
    }

    Request forReading(StaffMember staff, String typed) {
        return store.find(readable(staff, typed)).orElseThrow(() -> new UnknownItem(REQUEST));
    }

    /** A submitted request of an own desk, held against concurrent decisions. */
    Request forDecision(StaffMember officer, String typed, Step wanted) {
        return submitted(officer, held(officer, typed), wanted);
    }

    /** The same, or a request under re-examination on which this person did not decide before. */
    Request forVerdict(StaffMember staff, String typed, Step wanted) {
        Request request = held(staff, typed);
        if (request.status() != Status.RE_EXAMINATION) {
            return submitted(staff, request, wanted);
        }
        if (!isOfficer(staff, request) && !isManager(staff, request)) {
            throw notAtThisDesk(request);
        }
        if (!mayReview(staff, request)) {
            throw ObjectionRefused.firstDecider();
        }
        return request;
    }

    private Request held(StaffMember staff, String typed) {
        return store.findForChange(readable(staff, typed)).orElseThrow(() -> new UnknownItem(REQUEST));
    }

    private static Request submitted(StaffMember officer, Request request, Step wanted) {
        if (!isOfficer(officer, request)) {
            throw notAtThisDesk(request);
        }
        if (request.status() != Status.SUBMITTED) {
            throw new IllegalTransition(request.status(), wanted);
        }
        return request;
    }

    private static NotAllowed notAtThisDesk(Request request) {
        return new NotAllowed("decide at desk " + request.matter().desk());
    }

    /** Whether this person may make the second decision: somebody of the desk who did not make the first. */
    static boolean mayReview(StaffMember staff, Request request) {
        boolean decidedBefore = request.objection()
                .filter(objection -> objection.firstDecider().equalsIgnoreCase(staff.userName()))
                .isPresent();
        return !decidedBefore && (isOfficer(staff, request) || isManager(staff, request));
    }

    private static boolean isManager(StaffMember staff, Request request) {
        return staff.managerOf().contains(request.matter().desk());
    }

    static boolean isOfficer(StaffMember staff, Request request) {
        return staff.officerOf().contains(request.matter().desk());
    }

    /** A desk that referred a request away knows of it; to everyone else it does not exist. */
    private PishkhanException refusal(StaffMember staff, TrackingCode code) {
        boolean referredAway = staff.officerOf().stream().anyMatch(desk -> store.wasReferredBy(code, desk));
        return referredAway ? new NotAllowed("it was referred to another desk") : new UnknownItem(REQUEST);
    }
}
