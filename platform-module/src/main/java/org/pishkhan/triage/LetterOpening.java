// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import java.util.List;
import org.pishkhan.register.RegisterEntry;
import org.pishkhan.request.Event;
import org.pishkhan.request.Letter;
import org.pishkhan.request.Request;
import org.pishkhan.request.RequestStore;
import org.pishkhan.request.Step;
import org.pishkhan.request.TrackingCode;

/** Makes an approved request a letter: rights, workflow, register number, facts and history. */
final class LetterOpening {

    private final RequestStore store;
    private final StatusWriter writer;
    private final LetterProcess process;
    private final Registrar registrar;

    LetterOpening(RequestStore store, StatusWriter writer, LetterProcess process, Registrar registrar) {
        this.store = store;
        this.writer = writer;
        this.process = process;
        this.registrar = registrar;
    }

    /** The number comes after the workflow, because all other approvals of the secretariat wait from then on. */
    Approved open(Request request, Approval approval, String officer) {
        TrackingCode code = request.trackingCode();
        store.letRead(code, approval.assignee());
        approval.copies().forEach(reader -> store.letRead(code, reader));
        String taskId = process.start(code, approval.assignee(), request.dueAt(), approval.priority());
        RegisterEntry entry = registrar.enterLetter(request, approval.assignee());
        Event event = Event.of(Step.REGISTERED, entry.registeredAt(), officer, approval.note())
                .atDesk(entry.desk())
                .to(approval.assignee())
                .numbered(entry.number());
        writer.step(
                request,
                event,
                change -> change.letter(letter(entry, approval))
                        .missing(List.of(), "")
                        .completed(false));
        return new Approved(entry.number(), entry.registeredAt(), taskId);
    }

    private static Letter letter(RegisterEntry entry, Approval approval) {
        return new Letter(
                entry.number(), entry.registeredAt(), approval.assignee(), approval.copies(), approval.priority());
    }
}
