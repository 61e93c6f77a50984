// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.namespace.QName;

/**
 * Who may see and change a task: its owner, the initiator of the process, those it is assigned to, administrators and
 * System. Source: {@code WorkflowPermissionInterceptor}.
 */
final class TaskRights {
    private final PersonService personService;
    private final AuthorityService authorityService;
    private final WorkflowService unprotected;

    TaskRights(PersonService personService, AuthorityService authorityService, WorkflowService unprotected) {
        this.personService = personService;
        this.authorityService = authorityService;
        this.unprotected = unprotected;
    }

    /** A single task, or an exception. */
    WorkflowTask read(String taskId, Supplier<WorkflowTask> reader) {
        WorkflowTask task = reader.get();
        if (mayDoEverything() || mayRead(task)) {
            return task;
        }
        throw denied(taskId);
    }

    /** The tasks of the list that the user may see. */
    List<WorkflowTask> filter(List<WorkflowTask> tasks) {
        return mayDoEverything() ? tasks : tasks.stream().filter(this::mayRead).toList();
    }

    void checkChange(String taskId) {
        if (!mayDoEverything() && !hasPartIn(unprotected.getTaskById(taskId))) {
            throw denied(taskId);
        }
    }

    void checkStartTask(String workflowId, WorkflowTask task) {
        if (!mayDoEverything() && !hasPartIn(task) && !hasPartInProcessOf(task)) {
            throw denied(workflowId);
        }
    }

    private static AccessDeniedException denied(String id) {
        return new AccessDeniedException("Accessing task with id='" + id + "' is not allowed for user '"
                + AuthenticationUtil.getRunAsUser() + "'");
    }

    private boolean mayDoEverything() {
        String user = AuthenticationUtil.getRunAsUser();
        return user != null
                && (AuthenticationUtil.isRunAsUserTheSystemUser() || authorityService.isAdminAuthority(user));
    }

    private boolean mayRead(WorkflowTask task) {
        return hasPartIn(task) || task.getId().contains(WorkflowNames.START_TASK) && hasPartInProcessOf(task);
    }

    private boolean hasPartInProcessOf(WorkflowTask task) {
        WorkflowTaskQuery query = new WorkflowTaskQuery();
        query.setTaskState(null);
        query.setActive(null);
        query.setProcessId(task.getPath().getInstance().getId());
        return unprotected.queryTasks(query).stream().anyMatch(this::hasPartIn);
    }

    private boolean hasPartIn(WorkflowTask task) {
        if (task == null) {
            return true;
        }
        String user = AuthenticationUtil.getRunAsUser();
        NodeRef person = personService.getPerson(user);
        String owner = (String) task.getProperties().get(ContentModel.PROP_OWNER);
        if (user.equalsIgnoreCase(owner)) {
            return true;
        }
        List<Object> parties = parties(task.getProperties());
        parties.add(task.getPath().getInstance().getInitiator());
        Set<String> groups = authorityService.getAuthoritiesForUser(user);
        return parties.contains(person)
                || parties.contains(user)
                || parties.stream().anyMatch(party -> party instanceof String && groups.contains(party));
    }

    private static List<Object> parties(Map<QName, Serializable> properties) {
        List<Object> parties = new ArrayList<>();
        for (QName association : List.of(
                WorkflowModel.ASSOC_ASSIGNEE,
                WorkflowModel.ASSOC_GROUP_ASSIGNEE,
                WorkflowModel.ASSOC_ASSIGNEES,
                WorkflowModel.ASSOC_GROUP_ASSIGNEES,
                WorkflowModel.ASSOC_POOLED_ACTORS)) {
            Serializable value = properties.get(association);
            if (value instanceof Collection<?> values) {
                parties.addAll(values);
            } else {
                parties.add(value);
            }
        }
        return parties;
    }
}
