// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.workflow;

import java.io.Serializable;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.activiti.engine.ActivitiOptimisticLockingException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;
import org.pishkhan.platform.AlfrescoIdentity;
import org.pishkhan.platform.Identity;
import org.pishkhan.request.Page;
import org.pishkhan.request.Paging;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.request.UnknownItem;
import org.pishkhan.triage.LetterProcess;
import org.pishkhan.triage.LetterTask;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * Letters on Alfresco's public workflow service. The service account starts each workflow: its initiator may end any of its tasks
 * (WorkflowPermissionInterceptor), which an officer must not.
 */
public final class AlfrescoLetterProcess implements LetterProcess {

    private static final WorkflowTaskQuery.OrderBy[] NEWEST_FIRST = {
        WorkflowTaskQuery.OrderBy.TaskCreated_Desc, WorkflowTaskQuery.OrderBy.TaskId_Desc
    };

    private final WorkflowService workflowService;
    private final Identity identity;

    AlfrescoLetterProcess(WorkflowService workflowService, Identity identity) {
        this.workflowService = workflowService;
        this.identity = identity;
    }

    @Override
    public String start(TrackingCode code, String assignee, Instant dueAt, int priority) {
        Map<QName, Serializable> parameters = new HashMap<>();
        parameters.put(LetterModel.PROP_TRACKING_CODE, code.value());
        parameters.put(LetterModel.PROP_ASSIGNEE, assignee);
        parameters.put(WorkflowModel.PROP_WORKFLOW_DESCRIPTION, description(code));
        parameters.put(WorkflowModel.PROP_WORKFLOW_DUE_DATE, Date.from(dueAt));
        parameters.put(WorkflowModel.PROP_WORKFLOW_PRIORITY, priority);
        return signedInAsService(() -> {
            String definition =
                    workflowService.getDefinitionByName(LetterModel.DEFINITION).getId();
            return firstTask(started(definition, parameters).getId());
        });
    }

    /** The engines of two nodes may reach for the same ids; Alfresco repeats a lost race only in this exception (RetryingTransactionHelper). */
    private WorkflowPath started(String definition, Map<QName, Serializable> parameters) {
        try {
            return workflowService.startWorkflow(definition, parameters);
        } catch (WorkflowException e) {
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof ActivitiOptimisticLockingException) {
                    throw new ConcurrencyFailureException("Another node took the ids of the workflow engine", e);
                }
            }
            throw e;
        }
    }

    /** Shown wherever Alfresco lists workflows, so it names nobody. */
    private static String description(TrackingCode code) {
        return I18NUtil.getMessage("pishkhan.workflow.letter", code.value());
    }

    private String firstTask(String path) {
        return workflowService.getTasksForWorkflowPath(path).stream()
                .filter(AlfrescoLetterProcess::isRunningLetter)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The workflow " + path + " has no task"))
                .getId();
    }

    /** The engine takes the initiator from the user who signed in, not from whose rights count (ActivitiWorkflowEngine). */
    private static <T> T signedInAsService(Supplier<T> work) {
        AuthenticationUtil.pushAuthentication();
        try {
            AuthenticationUtil.setFullyAuthenticatedUser(AlfrescoIdentity.SERVICE_ACCOUNT);
            return work.get();
        } finally {
            AuthenticationUtil.popAuthentication();
        }
    }

    @Override
    public Optional<LetterTask> task(String taskId) {
        return visible(taskId).flatMap(AlfrescoLetterProcess::read);
    }

    /** What another user has, has ended, or is no task of ours looks as if it were not there. */
    private Optional<WorkflowTask> visible(String taskId) {
        try {
            return Optional.ofNullable(workflowService.getTaskById(taskId))
                    .filter(AlfrescoLetterProcess::isRunningLetter);
        } catch (AccessDeniedException | WorkflowException notTheirs) {
            return Optional.empty();
        }
    }

    @Override
    public Page<LetterTask> tasks(Paging paging) {
        WorkflowTaskQuery query = running();
        query.setActorId(identity.currentUser());
        long total = workflowService.countTasks(query);
        query.setOrderBy(NEWEST_FIRST);
        query.setLimit(paging.skip() + paging.max());
        List<LetterTask> items = workflowService.queryTasks(query).stream()
                .skip(paging.skip())
                .flatMap(task -> read(task).stream())
                .toList();
        return new Page<>(items, total, paging);
    }

    @Override
    public Optional<LetterTask> currentTask(TrackingCode code) {
        WorkflowTaskQuery query = running();
        query.setProcessCustomProps(Map.of(LetterModel.PROP_TRACKING_CODE, code.value()));
        query.setLimit(1);
        return identity.asService(() -> workflowService.queryTasks(query)).stream()
                .flatMap(task -> read(task).stream())
                .findFirst();
    }

    @Override
    public boolean isWith(TrackingCode code, String assignee) {
        WorkflowTaskQuery query = running();
        query.setProcessCustomProps(Map.of(LetterModel.PROP_TRACKING_CODE, code.value()));
        query.setActorId(assignee);
        query.setLimit(1);
        return identity.asService(() -> !workflowService.queryTasks(query).isEmpty());
    }

    private static WorkflowTaskQuery running() {
        WorkflowTaskQuery query = new WorkflowTaskQuery();
        query.setTaskState(WorkflowTaskState.IN_PROGRESS);
        query.setActive(true);
        query.setTaskName(LetterModel.TYPE_HANDLE_LETTER);
        return query;
    }

    @Override
    public void refer(String taskId, String assignee) {
        // A comment that was saved in a task form and not sent must not go along
        Map<QName, Serializable> properties =
                Map.of(LetterModel.PROP_RECEIVER, assignee, WorkflowModel.PROP_COMMENT, "");
        end(taskId, properties, LetterModel.OUTCOME_REFER);
    }

    @Override
    public void answer(String taskId) {
        end(taskId, Map.of(), LetterModel.OUTCOME_ANSWER);
    }

    private void end(String taskId, Map<QName, Serializable> properties, String outcome) {
        String user = identity.currentUser();
        visible(taskId).filter(task -> user.equals(assignee(task))).orElseThrow(() -> new UnknownItem("task"));
        Map<QName, Serializable> changes = new HashMap<>(properties);
        changes.put(LetterModel.PROP_OUTCOME, outcome);
        workflowService.updateTask(taskId, changes, null, null);
        workflowService.endTask(taskId, null);
    }

    private static boolean isRunningLetter(WorkflowTask task) {
        return task.getState() == WorkflowTaskState.IN_PROGRESS
                && LetterModel.TYPE_HANDLE_LETTER_NAME.equals(task.getName());
    }

    private static String assignee(WorkflowTask task) {
        return (String) task.getProperties().get(ContentModel.PROP_OWNER);
    }

    /** Empty when the task names no letter or has no assignee: then it was not left as we made it. */
    private static Optional<LetterTask> read(WorkflowTask task) {
        return Optional.ofNullable((String) task.getProperties().get(LetterModel.PROP_TRACKING_CODE))
                .flatMap(TrackingCode::parse)
                .filter(code -> assignee(task) != null)
                .map(code -> read(code, task));
    }

    private static LetterTask read(TrackingCode code, WorkflowTask task) {
        Map<QName, Serializable> properties = task.getProperties();
        return new LetterTask(
                task.getId(),
                code,
                task.getTitle(),
                assignee(task),
                ((Date) properties.get(ContentModel.PROP_CREATED)).toInstant(),
                Optional.ofNullable((Date) properties.get(WorkflowModel.PROP_DUE_DATE))
                        .map(Date::toInstant),
                ((Number) properties.get(WorkflowModel.PROP_PRIORITY)).intValue());
    }
}
