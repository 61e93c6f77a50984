// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import java.util.List;
import org.pishkhan.catalogue.Catalogue;
import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.request.Event;
import org.pishkhan.request.FileContent;
import org.pishkhan.request.Folding;
import org.pishkhan.request.NotAllowed;
import org.pishkhan.request.Page;
import org.pishkhan.request.Paging;
import org.pishkhan.request.Quarantine;
import org.pishkhan.request.QueueQuery;
import org.pishkhan.request.Referral;
import org.pishkhan.request.Request;
import org.pishkhan.request.RequestStore;
import org.pishkhan.request.Status;
import org.pishkhan.request.StoredFile;
import org.pishkhan.request.UnknownItem;

/**
 * What staff may read. A request is readable for whom the repository says so; for officers of a desk that referred it away
 * it is {@link NotAllowed}, for everyone else {@link UnknownItem}. Codes are taken as typed.
 */
public final class Reading {

    private static final List<String> DECISIONS = List.of("return", "reject", "refer", "approve", "answer");
    private static final List<String> SECOND_DECISIONS = List.of("reject", "answer");
    private static final List<String> UNSCANNED_DECISIONS = List.of("return", "reject", "refer");

    private final RequestStore store;
    private final Catalogue catalogue;
    private final Quarantine quarantine;
    private final Access access;

    public Reading(RequestStore store, Catalogue catalogue, Quarantine quarantine) {
        this.store = store;
        this.catalogue = catalogue;
        this.quarantine = quarantine;
        this.access = new Access(store);
    }

    public Request request(StaffMember staff, String code) {
        return access.forReading(staff, code);
    }

    /**
     * The queue of an own desk, or what is under re-examination there for its managers; {@link
     * org.pishkhan.request.QueueView#REFERRED} is in {@link #referredAway}.
     */
    public Page<Request> queue(StaffMember officer, QueueQuery query) {
        if (!isReexamined(query) || !officer.managerOf().contains(query.desk())) {
            ownDesk(officer, query.desk());
        }
        return store.queue(new QueueQuery(
                query.desk(), query.view(), query.status(), Folding.words(query.words()), query.paging()));
    }

    /** What an own desk referred to other desks, newest first. */
    public Page<Referral> referredAway(StaffMember officer, String desk, Paging paging) {
        ownDesk(officer, desk);
        return store.referredAway(desk, paging);
    }

    /** The whole history, oldest first. */
    public List<Event> history(StaffMember staff, String code) {
        return store.history(access.readable(staff, code));
    }

    public List<StoredFile> files(StaffMember staff, String code) {
        return store.files(access.readable(staff, code));
    }

    public FileContent file(StaffMember staff, String code, String fileId) {
        return store.file(access.readable(staff, code), fileId).orElseThrow(() -> new UnknownItem("file"));
    }

    /** What this person may decide on the request now, in the words of the HTTP interface. */
    public List<String> actions(StaffMember staff, Request request) {
        List<String> decisions = decisions(staff, request);
        if (decisions.isEmpty() || !quarantine.holds(request.trackingCode())) {
            return decisions;
        }
        return decisions.stream().filter(UNSCANNED_DECISIONS::contains).toList();
    }

    private static List<String> decisions(StaffMember staff, Request request) {
        if (request.status() == Status.RE_EXAMINATION && Access.mayReview(staff, request)) {
            return SECOND_DECISIONS;
        }
        return request.status() == Status.SUBMITTED && Access.isOfficer(staff, request) ? DECISIONS : List.of();
    }

    private static boolean isReexamined(QueueQuery query) {
        return query.status().filter(status -> status == Status.RE_EXAMINATION).isPresent();
    }

    private void ownDesk(StaffMember officer, String desk) {
        if (officer.officerOf().contains(desk)) {
            return;
        }
        if (catalogue.desk(desk).isEmpty()) {
            throw new UnknownItem("desk");
        }
        throw new NotAllowed("see the queue of desk " + desk);
    }
}
