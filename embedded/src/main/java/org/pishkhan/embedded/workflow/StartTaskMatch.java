// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.workflow;

import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.namespace.QName;

/** Whether a start task, which the engine does not know, fits a query. Source: {@code isStartTaskMatching}. */
final class StartTaskMatch {
    private StartTaskMatch() {}

    static boolean matches(WorkflowTask task, WorkflowTaskQuery query) {
        String process = task.getPath().getInstance().getId();
        String definition = task.getPath().getInstance().getDefinition().getName();
        return fits(query.isActive(), task.getPath().isActive())
                && fits(query.getActorId(), task.getProperties().get(ContentModel.PROP_OWNER))
                && fits(query.getProcessId(), process)
                && fits(query.getWorkflowDefinitionName(), definition)
                && fits(query.getTaskId(), task.getId())
                && fits(query.getTaskName(), task.getDefinition().getMetadata().getName())
                && fits(query.getTaskState(), task.getState())
                && fits(query.getTaskCustomProps(), task);
    }

    private static boolean fits(Object wanted, Object actual) {
        return wanted == null || wanted.equals(actual);
    }

    private static boolean fits(Map<QName, Object> wanted, WorkflowTask task) {
        return wanted == null
                || wanted.entrySet().stream()
                        .allMatch(entry ->
                                fits(entry.getValue(), task.getProperties().get(entry.getKey())));
    }
}
