// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.request.Event;
import org.pishkhan.request.FileLocked;
import org.pishkhan.request.IllegalTransition;
import org.pishkhan.request.NotAllowed;
import org.pishkhan.request.Quarantine;
import org.pishkhan.request.Request;
import org.pishkhan.request.RequestStore;
import org.pishkhan.request.Status;
import org.pishkhan.request.Step;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.request.UnknownItem;
import org.pishkhan.request.Upload;

/**
 * What an officer of a desk decides on a submitted request, what a second reviewer decides on an objection, and what the
 * staff workflow makes of a letter. Every method runs in the caller's transaction. Codes are taken as typed.
 *
 * <p>Decisions throw {@link UnknownItem} for a request that the officer may not read, {@link
 * org.pishkhan.request.NotAllowed} when another desk holds it, {@link org.pishkhan.request.ObjectionRefused} when it is under
 * re-examination and they made the first decision, {@link org.pishkhan.request.IllegalTransition} when it is
 * not submitted, {@link FileLocked} when it cannot be approved or answered because files are in quarantine, and {@link
 * org.pishkhan.request.InvalidInput} for refused fields, in this order.
 */
public final class Triage {

    private final RequestStore store;
    private final Access access;
    private final StatusWriter writer;
    private final DecisionCheck check;
    private final LetterOpening opening;
    private final Answering answering;
    private final Quarantine quarantine;
    private final Clock clock;

    Triage(
            RequestStore store,
            StatusWriter writer,
            DecisionCheck check,
            LetterOpening opening,
            Answering answering,
            Quarantine quarantine,
            Clock clock) {
        this.store = store;
        this.access = new Access(store);
        this.writer = writer;
        this.check = check;
        this.opening = opening;
        this.answering = answering;
        this.quarantine = quarantine;
        this.clock = Clock.tick(clock, Duration.ofMillis(1));
    }

    /**
     * Returns a request to the citizen, naming what is missing.
     *
     * @param deficiencies document codes of the service or free words; with an empty note at least one
     */
    public Request returnToCitizen(StaffMember officer, String code, List<String> deficiencies, String note) {
        Request request = access.forDecision(officer, code, Step.RETURNED);
        DecisionCheck.Missing missing = check.missing(deficiencies, note);
        Event event = event(Step.RETURNED, officer, missing.note()).missing(missing.deficiencies());
        return writer.step(
                request,
                event,
                change -> change.missing(missing.deficiencies(), missing.note()).completed(false));
    }

    /** Rejects a request, finally; or an objection to the first decision, which then stands. */
    public Request reject(StaffMember officer, String code, String reason) {
        Request request = access.forVerdict(officer, code, Step.REJECTED);
        String words = check.reason(reason);
        return writer.step(
                request,
                event(Step.REJECTED, officer, words),
                change -> change.reason(words).completed(false));
    }

    /** Refers a request to another desk, which decides from now on; answers the request as it stands there. */
    public Request refer(StaffMember officer, String code, String desk, String note) {
        Request request = access.forDecision(officer, code, Step.REFERRED);
        String from = request.matter().desk();
        String words = check.referral(from, desk, note);
        return writer.step(
                request,
                event(Step.REFERRED, officer, words).referral(from, desk),
                change -> change.matter(request.matter().at(desk)));
    }

    /** Registers the letter and gives it to an expert: number, task and history together or not at all. */
    public Approved approve(StaffMember officer, String code, Approval approval) {
        Request request = access.forDecision(officer, code, Step.REGISTERED);
        demandScanned(request);
        Approval checked = check.approval(request, approval);
        return opening.open(request, checked, officer.userName());
    }

    /** Answers a simple question at the desk, or an objection, without a workflow; text or file is needed. */
    public Request answerAtOnce(StaffMember officer, String code, String text, Optional<Upload> file) {
        Request request = access.forVerdict(officer, code, Step.ANSWERED);
        demandScanned(request);
        Request prepared = answering.prepare(request, text, file);
        return answering.send(prepared, officer.userName());
    }

    /**
     * The workflow has led a letter to another expert. The instruction that waits on the dossier goes with it, or else the
     * comment of the task form. Called by the workflow.
     *
     * @param comment what the user wrote in a task form of Alfresco, may be empty
     * @throws org.pishkhan.request.InvalidInput for a receiver or comment that is refused
     * @throws org.pishkhan.request.NotAllowed when the letter is not with this user
     */
    public Request assigned(String userName, TrackingCode code, String assignee, String comment) {
        Request request = letter(userName, code, Step.ASSIGNED);
        String waiting = request.instruction();
        String instruction = check.instruction(userName, assignee, waiting.isEmpty() ? comment : waiting);
        store.letRead(code, assignee);
        Event event =
                Event.of(Step.ASSIGNED, clock.instant(), userName, instruction).to(assignee);
        return writer.step(
                request,
                event,
                change -> change.letter(request.letter().orElseThrow().assignedTo(assignee))
                        .instruction(""));
    }

    /**
     * The workflow has ended: the answer that was prepared on the dossier goes out. Called by the workflow.
     *
     * @throws org.pishkhan.request.NotAllowed when the letter is not with this user
     */
    public Request sent(String userName, TrackingCode code) {
        return answering.send(letter(userName, code, Step.ANSWERED), userName);
    }

    /**
     * Closes requests whose answer is older than {@code age}.
     *
     * @param max how many at most
     * @return how many were closed; those that went elsewhere meanwhile do not count
     */
    public int closeAnswered(Duration age, int max) {
        Instant now = clock.instant();
        List<Request> held = store.answeredBefore(now.minus(age), max).stream()
                .flatMap(code -> store.findForChange(code).stream())
                .filter(request -> request.status() == Status.ANSWERED)
                .toList();
        held.forEach(this::close);
        return held.size();
    }

    private void close(Request request) {
        writer.step(request, Event.of(Step.CLOSED, clock.instant(), Event.SYSTEM, ""), change -> change);
    }

    /**
     * A registered letter, held against concurrent changes. That the user has its task is not enough: variables of a workflow, the
     * tracking code among them, can be changed through Alfresco's own interfaces.
     */
    private Request letter(String userName, TrackingCode code, Step wanted) {
        Request request = store.findForChange(code).orElseThrow(() -> new UnknownItem("request"));
        boolean isTheirs = request.letter()
                .filter(letter -> letter.assignee().equals(userName))
                .isPresent();
        if (!isTheirs) {
            throw new NotAllowed("end the task of a letter of somebody else");
        }
        if (request.status() != Status.REGISTERED) {
            throw new IllegalTransition(request.status(), wanted);
        }
        return request;
    }

    /** Nobody has read what is in quarantine, so nobody can vouch for the request or answer it. */
    private void demandScanned(Request request) {
        if (quarantine.holds(request.trackingCode())) {
            throw FileLocked.decision();
        }
    }

    private Event event(Step step, StaffMember officer, String note) {
        return Event.of(step, clock.instant(), officer.userName(), note);
    }
}
