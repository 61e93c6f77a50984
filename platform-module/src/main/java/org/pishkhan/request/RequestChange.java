// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The facts of a request on their way to a changed request; what is not named stays. For one thread. */
public final class RequestChange {

    private final Request before;
    private Matter matter;
    private Status status;
    private Instant dueAt;
    private Instant changedAt;
    private boolean completed;
    private List<Deficiency> deficiencies;
    private String reason;
    private String instruction;
    private String draft;
    private Optional<Letter> letter;
    private Optional<Answer> answer;
    private Optional<Objection> objection;

    RequestChange(Request before) {
        this.before = before;
        matter = before.matter();
        status = before.status();
        dueAt = before.dueAt();
        changedAt = before.changedAt();
        completed = before.completed();
        deficiencies = before.deficiencies();
        reason = before.reason();
        instruction = before.instruction();
        draft = before.draft();
        letter = before.letter();
        answer = before.answer();
        objection = before.objection();
    }

    public RequestChange matter(Matter changed) {
        matter = changed;
        return this;
    }

    public RequestChange status(Status changed, Instant at) {
        status = changed;
        changedAt = at;
        return this;
    }

    public RequestChange dueAt(Instant changed) {
        dueAt = changed;
        return this;
    }

    public RequestChange completed(boolean changed) {
        completed = changed;
        return this;
    }

    /** What is missing, and the officer's words about it. */
    public RequestChange missing(List<Deficiency> what, String words) {
        deficiencies = what;
        reason = words;
        return this;
    }

    public RequestChange reason(String changed) {
        reason = changed;
        return this;
    }

    public RequestChange instruction(String changed) {
        instruction = changed;
        return this;
    }

    public RequestChange draft(String changed) {
        draft = changed;
        return this;
    }

    public RequestChange letter(Letter changed) {
        letter = Optional.of(changed);
        return this;
    }

    public RequestChange answer(Answer changed) {
        answer = Optional.of(changed);
        return this;
    }

    public RequestChange objection(Objection changed) {
        objection = Optional.of(changed);
        return this;
    }

    public Request done() {
        return new Request(
                before.trackingCode(),
                before.applicant(),
                matter,
                status,
                before.submittedAt(),
                dueAt,
                changedAt,
                completed,
                deficiencies,
                reason,
                instruction,
                draft,
                letter,
                answer,
                objection);
    }
}
