// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One entry of a request's history: who did what, when and why. Never changed once it is written.
 *
 * @param actor a user name, {@link #CITIZEN}, or {@link #SYSTEM} for what happens by itself
 * @param note the words that go with it (reason, instruction, name of the infected file), empty when there are none
 * @param fromDesk the desk that referred it away, for {@link Step#REFERRED}; the desk that was addressed, for a {@link
 *     Step#SUBMITTED} that a rule sent to another
 * @param desk the desk it concerns, or to which it was referred
 * @param assignee the expert, for {@link Step#REGISTERED} and {@link Step#ASSIGNED}
 * @param number the register number, for {@link Step#REGISTERED} (incoming) and {@link Step#ANSWERED} (outgoing)
 * @param deficiencies what was missing, for {@link Step#RETURNED}, else empty
 * @param supplement what came for it, for {@link Step#COMPLETED}
 */
public record Event(
        Step step,
        Instant at,
        String actor,
        String note,
        Optional<String> fromDesk,
        Optional<String> desk,
        Optional<String> assignee,
        Optional<String> number,
        List<Deficiency> deficiencies,
        Supplement supplement) {

    public static final String CITIZEN = "citizen";
    public static final String SYSTEM = "system";

    public Event {
        deficiencies = List.copyOf(deficiencies);
    }

    public static Event of(Step step, Instant at, String actor, String note) {
        return new Event(
                step,
                at,
                actor,
                note,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Supplement.NONE);
    }

    public Event referral(String from, String to) {
        return new Event(
                step, at, actor, note, Optional.of(from), Optional.of(to), assignee, number, deficiencies, supplement);
    }

    public Event atDesk(String code) {
        return new Event(
                step, at, actor, note, fromDesk, Optional.of(code), assignee, number, deficiencies, supplement);
    }

    public Event to(String expert) {
        return new Event(step, at, actor, note, fromDesk, desk, Optional.of(expert), number, deficiencies, supplement);
    }

    public Event numbered(String registerNumber) {
        return new Event(
                step, at, actor, note, fromDesk, desk, assignee, Optional.of(registerNumber), deficiencies, supplement);
    }

    public Event missing(List<Deficiency> what) {
        return new Event(step, at, actor, note, fromDesk, desk, assignee, number, what, supplement);
    }

    public Event supplied(Supplement what) {
        return new Event(step, at, actor, note, fromDesk, desk, assignee, number, deficiencies, what);
    }

    /** The entry as the citizen may see it: without words among staff and without names of staff. */
    public Event forCitizen() {
        return new Event(
                step,
                at,
                actor.equals(CITIZEN) ? CITIZEN : "",
                isTalkAmongStaff() ? "" : note,
                fromDesk,
                desk,
                Optional.empty(),
                number,
                deficiencies,
                supplement);
    }

    private boolean isTalkAmongStaff() {
        return switch (step) {
            case REFERRED, REGISTERED, ASSIGNED -> true;
            case SUBMITTED, RETURNED, COMPLETED, REJECTED, ANSWERED, RE_EXAMINATION, WITHDRAWN, CLOSED, INFECTED ->
                false;
        };
    }
}
