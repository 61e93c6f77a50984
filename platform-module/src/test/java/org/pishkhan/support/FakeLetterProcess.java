// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.support;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pishkhan.catalogue.StaffMember;
import org.pishkhan.request.Page;
import org.pishkhan.request.Paging;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.triage.LetterProcess;
import org.pishkhan.triage.LetterTask;
import org.pishkhan.triage.Triage;

/** The workflow in memory: ending a task leads to triage, as the delegates of the real one do. */
public final class FakeLetterProcess implements LetterProcess {

    private final List<LetterTask> tasks = new ArrayList<>();
    private Optional<Triage> triage = Optional.empty();
    private StaffMember signedIn = People.expert("nobody");
    private final Set<TrackingCode> refused = new HashSet<>();
    private int started;

    public void leadTo(Triage target) {
        triage = Optional.of(target);
    }

    public void signIn(StaffMember staff) {
        signedIn = staff;
    }

    /** The running tasks. */
    public List<LetterTask> running() {
        return List.copyOf(tasks);
    }

    @Override
    public String start(TrackingCode code, String assignee, Instant dueAt, int priority) {
        if (refused.contains(code)) {
            throw new IllegalStateException("no such user");
        }
        String id = "activiti$" + ++started;
        tasks.add(new LetterTask(id, code, "رسیدگی به نامه", assignee, Instant.EPOCH, Optional.of(dueAt), priority));
        return id;
    }

    /** Everyone sees every task, as an administrator of Alfresco does. */
    @Override
    public Optional<LetterTask> task(String taskId) {
        return tasks.stream().filter(task -> task.id().equals(taskId)).findFirst();
    }

    @Override
    public Page<LetterTask> tasks(Paging paging) {
        return Page.of(
                tasks.stream()
                        .filter(task -> task.assignee().equals(signedIn.userName()))
                        .toList(),
                paging);
    }

    @Override
    public Optional<LetterTask> currentTask(TrackingCode code) {
        return tasks.stream().filter(task -> task.trackingCode().equals(code)).findFirst();
    }

    @Override
    public boolean isWith(TrackingCode code, String assignee) {
        return tasks.stream()
                .anyMatch(task ->
                        task.trackingCode().equals(code) && task.assignee().equals(assignee));
    }

    /** No workflow can be started for this letter. */
    public void refuse(TrackingCode code) {
        refused.add(code);
    }

    /** Somebody got around the guards. */
    public void loseAll() {
        tasks.clear();
    }

    @Override
    public void refer(String taskId, String assignee) {
        LetterTask ended = end(taskId);
        start(ended.trackingCode(), assignee, ended.dueAt().orElseThrow(), ended.priority());
        triage.orElseThrow().assigned(signedIn.userName(), ended.trackingCode(), assignee, "");
    }

    @Override
    public void answer(String taskId) {
        triage.orElseThrow().sent(signedIn.userName(), end(taskId).trackingCode());
    }

    private LetterTask end(String taskId) {
        LetterTask task = task(taskId).orElseThrow();
        tasks.remove(task);
        return task;
    }
}
