// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import java.time.Instant;
import java.util.Optional;
import org.pishkhan.request.Page;
import org.pishkhan.request.Paging;
import org.pishkhan.request.TrackingCode;

/**
 * The staff workflow of letters. Ending a task leads, within the same transaction, to {@link Triage#assigned} or
 * {@link Triage#sent}: the same end that a task form of Share reaches.
 */
public interface LetterProcess {

    /** Starts the workflow of a letter; answers the id of its first task. */
    String start(TrackingCode code, String assignee, Instant dueAt, int priority);

    /** A running task, if the current user may see it. */
    Optional<LetterTask> task(String taskId);

    /** The running tasks of the current user, newest first. */
    Page<LetterTask> tasks(Paging paging);

    /** The id of the running task of a letter, if there is one. Not checked against the current user. */
    Optional<LetterTask> currentTask(TrackingCode code);

    /** Whether this user has a running task of a letter. Not checked against the current user. */
    boolean isWith(TrackingCode code, String assignee);

    /** Ends a task of the current user: another expert gets the letter. */
    void refer(String taskId, String assignee);

    /** Ends a task of the current user: the prepared answer goes out and the workflow ends. */
    void answer(String taskId);
}
