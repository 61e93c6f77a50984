// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import java.util.List;
import java.util.Optional;
import org.pishkhan.catalogue.Receiver;
import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.request.IllegalTransition;
import org.pishkhan.request.Page;
import org.pishkhan.request.Paging;
import org.pishkhan.request.Request;
import org.pishkhan.request.RequestStore;
import org.pishkhan.request.Status;
import org.pishkhan.request.Step;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.request.UnknownItem;
import org.pishkhan.request.Upload;

/**
 * The inbox (کارتابل) of an expert: the signed-in user's own tasks. Words and files are put on the dossier first, then the
 * task is ended; the workflow then does the rest, as if the task had been ended in Alfresco itself. A task of somebody
 * else, an ended one and an unknown one are {@link UnknownItem} alike.
 */
public final class Inbox {

    private final RequestStore store;
    private final LetterProcess process;
    private final StatusWriter writer;
    private final DecisionCheck check;
    private final Receivers receivers;
    private final Answering answering;

    Inbox(
            RequestStore store,
            LetterProcess process,
            StatusWriter writer,
            DecisionCheck check,
            Receivers receivers,
            Answering answering) {
        this.store = store;
        this.process = process;
        this.writer = writer;
        this.check = check;
        this.receivers = receivers;
        this.answering = answering;
    }

    /** The running tasks of the signed-in user with their letters, newest first. */
    public Page<InboxLetter> tasks(Paging paging) {
        Page<LetterTask> page = process.tasks(paging);
        List<InboxLetter> items =
                page.items().stream().flatMap(task -> withLetter(task).stream()).toList();
        return new Page<>(items, page.total(), paging);
    }

    /** A running task of this user, who must be the signed-in one, with its letter. */
    public InboxLetter task(StaffMember staff, String taskId) {
        return process.task(taskId)
                .filter(task -> task.assignee().equals(staff.userName()))
                .flatMap(this::withLetter)
                .orElseThrow(() -> new UnknownItem("task"));
    }

    /** Which letter a task is about can be changed through Alfresco's own interfaces; the dossier knows who has it. */
    private Optional<InboxLetter> withLetter(LetterTask task) {
        return store.find(task.trackingCode())
                .filter(request -> request.letter()
                        .filter(letter -> letter.assignee().equals(task.assignee()))
                        .isPresent())
                .map(letter -> new InboxLetter(task, letter));
    }

    /** The running task of a letter, if it is this user's own. */
    public Optional<LetterTask> taskOf(StaffMember staff, TrackingCode code) {
        return process.currentTask(code).filter(task -> task.assignee().equals(staff.userName()));
    }

    /** To whom this user may refer a letter. */
    public List<Receiver> colleagues(StaffMember staff) {
        return receivers.ofAnyDesk().stream()
                .filter(receiver -> !receiver.userName().equals(staff.userName()))
                .toList();
    }

    /**
     * Refers the letter to another expert.
     *
     * @param assignee a receiver of any desk, not the user
     * @param note the instruction, may be empty
     * @return the request with its new assignee
     */
    public Request refer(StaffMember staff, String taskId, String assignee, String note) {
        Request request = letter(task(staff, taskId), Step.ASSIGNED);
        String instruction = check.instruction(staff.userName(), assignee, note);
        writer.note(request, change -> change.instruction(instruction));
        process.refer(taskId, assignee);
        return now(request);
    }

    /** Answers the letter with a text, a file, or both; the workflow ends. */
    public Request answer(StaffMember staff, String taskId, String text, Optional<Upload> file) {
        Request request = letter(task(staff, taskId), Step.ANSWERED);
        answering.prepare(request, text, file);
        process.answer(taskId);
        return now(request);
    }

    /** Read again, because now it is held against concurrent changes. */
    private Request letter(InboxLetter own, Step wanted) {
        Request request = store.findForChange(own.task().trackingCode()).orElseThrow(() -> new UnknownItem("task"));
        if (request.status() != Status.REGISTERED) {
            throw new IllegalTransition(request.status(), wanted);
        }
        return request;
    }

    private Request now(Request request) {
        return store.find(request.trackingCode()).orElseThrow(() -> new UnknownItem("request"));
    }
}
