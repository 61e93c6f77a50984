// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.activiti.engine.HistoryService;
import org.activiti.engine.TaskService;
import org.activiti.engine.history.HistoricTaskInstance;
import org.activiti.engine.history.HistoricTaskInstanceQuery;
import org.activiti.engine.task.Task;
import org.activiti.engine.task.TaskInfoQuery;
import org.activiti.engine.task.TaskQuery;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery.OrderBy;
import org.alfresco.service.namespace.QName;

/**
 * Alfresco's task queries as Activiti's. Limit and order are the database's; an order by due date is ignored, as in
 * {@code ActivitiWorkflowEngine.orderQuery}.
 */
final class TaskQueries {
    private final TaskService taskService;
    private final HistoryService historyService;
    private final WorkflowNames names;
    private final PropertyValues values;

    TaskQueries(TaskService taskService, HistoryService historyService, WorkflowNames names, PropertyValues values) {
        this.taskService = taskService;
        this.historyService = historyService;
        this.names = names;
        this.values = values;
    }

    List<Task> waiting(WorkflowTaskQuery query) {
        if (Boolean.FALSE.equals(query.isActive())) {
            return List.of();
        }
        TaskQuery tasks = waitingQuery(query);
        return query.getLimit() > 0 ? tasks.listPage(0, query.getLimit()) : tasks.list();
    }

    long countWaiting(WorkflowTaskQuery query) {
        return waitingQuery(query).count();
    }

    List<HistoricTaskInstance> finished(WorkflowTaskQuery query) {
        HistoricTaskInstanceQuery tasks = finishedQuery(query);
        return query.getLimit() > 0 ? tasks.listPage(0, query.getLimit()) : tasks.list();
    }

    long countFinished(WorkflowTaskQuery query) {
        return finishedQuery(query).count();
    }

    private TaskQuery waitingQuery(WorkflowTaskQuery query) {
        TaskQuery tasks = narrowed(taskService.createTaskQuery(), query);
        if (query.getTaskName() != null) {
            tasks.taskVariableValueEquals(TaskProperties.FORM_KEY, names.prefixed(query.getTaskName()));
        }
        for (OrderBy order : orders(query)) {
            order(tasks, order);
        }
        return tasks;
    }

    private HistoricTaskInstanceQuery finishedQuery(WorkflowTaskQuery query) {
        HistoricTaskInstanceQuery tasks = narrowed(historyService.createHistoricTaskInstanceQuery(), query)
                .finished();
        // The key of the task in the BPMN file, not its form key: finds little, but so does Alfresco
        if (query.getTaskName() != null) {
            tasks.taskDefinitionKey(names.prefixed(query.getTaskName()));
        }
        if (Boolean.TRUE.equals(query.isActive())) {
            tasks.processUnfinished();
        }
        if (Boolean.FALSE.equals(query.isActive())) {
            tasks.processFinished();
        }
        for (OrderBy order : orders(query)) {
            if (order == OrderBy.TaskState_Asc || order == OrderBy.TaskState_Desc) {
                tasks.orderByHistoricTaskInstanceEndTime().asc();
            } else {
                order(tasks, order);
            }
        }
        return tasks;
    }

    /** What running and finished tasks are asked alike. */
    private <Q extends TaskInfoQuery<Q, ?>> Q narrowed(Q tasks, WorkflowTaskQuery query) {
        if (query.getTaskId() != null) {
            tasks.taskId(WorkflowNames.local(query.getTaskId()));
        }
        if (query.getProcessId() != null) {
            tasks.processInstanceId(WorkflowNames.local(query.getProcessId()));
        }
        if (query.getWorkflowDefinitionName() != null) {
            tasks.processDefinitionKey(WorkflowNames.local(query.getWorkflowDefinitionName()));
        }
        if (query.getActorId() != null) {
            tasks.taskAssignee(query.getActorId());
        }
        properties(query.getTaskCustomProps()).forEach(tasks::taskVariableValueEquals);
        properties(query.getProcessCustomProps()).forEach(tasks::processVariableValueEquals);
        return tasks;
    }

    private Map<String, Object> properties(Map<QName, Object> properties) {
        Map<String, Object> variables = new HashMap<>();
        if (properties != null) {
            properties.forEach((name, value) -> variables.put(
                    names.toVariable(name), value instanceof NodeRef node ? values.variable(node) : value));
        }
        return variables;
    }

    private static OrderBy[] orders(WorkflowTaskQuery query) {
        return query.getOrderBy() == null ? new OrderBy[0] : query.getOrderBy();
    }

    private static <Q extends TaskInfoQuery<Q, ?>> void order(Q tasks, OrderBy order) {
        switch (order) {
            case TaskActor_Asc -> tasks.orderByTaskAssignee().asc();
            case TaskActor_Desc -> tasks.orderByTaskAssignee().desc();
            case TaskCreated_Asc -> tasks.orderByTaskCreateTime().asc();
            case TaskCreated_Desc -> tasks.orderByTaskCreateTime().desc();
            case TaskId_Asc -> tasks.orderByTaskId().asc();
            case TaskId_Desc -> tasks.orderByTaskId().desc();
            case TaskName_Asc -> tasks.orderByTaskName().asc();
            case TaskName_Desc -> tasks.orderByTaskName().desc();
            case TaskDue_Asc, TaskDue_Desc, TaskState_Asc, TaskState_Desc -> {}
        }
    }
}
