// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.activiti.engine.HistoryService;
import org.activiti.engine.TaskService;
import org.activiti.engine.history.HistoricActivityInstance;
import org.activiti.engine.history.HistoricDetail;
import org.activiti.engine.history.HistoricDetailQuery;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.history.HistoricTaskInstance;
import org.activiti.engine.history.HistoricVariableUpdate;
import org.activiti.engine.task.Task;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.namespace.QName;

/**
 * Properties of tasks from and to variables. What is set on a task stays local to it, except owner, due date, priority
 * and description, which are fields of the task. Source: {@code ActivitiPropertyConverter}.
 */
final class TaskProperties {
    static final String FORM_KEY = "taskFormKey";
    static final String POOLED_ACTORS = "pooledActorsHistory";

    private final TaskService taskService;
    private final HistoryService historyService;
    private final WorkflowNames names;
    private final TaskTypes types;
    private final PropertyValues values;

    TaskProperties(
            TaskService taskService,
            HistoryService historyService,
            WorkflowNames names,
            TaskTypes types,
            PropertyValues values) {
        this.taskService = taskService;
        this.historyService = historyService;
        this.names = names;
        this.types = types;
        this.values = values;
    }

    /** Properties of a waiting task: its local variables, and those of the process that its type defines. */
    Map<QName, Serializable> of(Task task, TaskType type) {
        Map<String, Object> local = taskService.getVariablesLocal(task.getId());
        Map<String, Object> all = taskService.getVariables(task.getId());
        Map<QName, Serializable> properties = mapped(all, local, type);
        properties.put(WorkflowModel.PROP_TASK_ID, task.getId());
        properties.put(WorkflowModel.PROP_DESCRIPTION, task.getDescription());
        properties.put(WorkflowModel.PROP_START_DATE, task.getCreateTime());
        properties.put(WorkflowModel.PROP_DUE_DATE, task.getDueDate());
        properties.put(WorkflowModel.PROP_COMPLETION_DATE, null);
        properties.put(WorkflowModel.PROP_PRIORITY, task.getPriority());
        properties.put(ContentModel.PROP_CREATED, task.getCreateTime());
        properties.put(ContentModel.PROP_OWNER, task.getAssignee());
        properties.put(WorkflowModel.ASSOC_POOLED_ACTORS, new ArrayList<>());
        putOutcome(properties, all);
        return properties;
    }

    /** Properties of a finished task, from the history. */
    Map<QName, Serializable> of(HistoricTaskInstance task, TaskType type, Map<String, Object> local) {
        Map<String, Object> all = processVariables(task.getProcessInstanceId());
        all.putAll(local);
        Map<QName, Serializable> properties = mapped(all, local, type);
        properties.put(WorkflowModel.PROP_TASK_ID, task.getId());
        properties.put(WorkflowModel.PROP_DESCRIPTION, task.getDescription());
        properties.put(WorkflowModel.PROP_START_DATE, task.getStartTime());
        properties.put(WorkflowModel.PROP_DUE_DATE, task.getDueDate());
        properties.put(WorkflowModel.PROP_COMPLETION_DATE, task.getEndTime());
        properties.put(WorkflowModel.PROP_PRIORITY, task.getPriority());
        properties.put(ContentModel.PROP_CREATED, task.getStartTime());
        properties.put(ContentModel.PROP_OWNER, task.getAssignee());
        properties.put(WorkflowModel.ASSOC_POOLED_ACTORS, new ArrayList<>());
        putOutcome(properties, local);
        return properties;
    }

    /** Properties of the start task: the variables with which the process started. */
    Map<QName, Serializable> ofStart(HistoricProcessInstance process, TaskType type, boolean completed) {
        Map<String, Object> variables = startVariables(process);
        Map<QName, Serializable> properties = mapped(variables, variables, type);
        properties.put(WorkflowModel.PROP_TASK_ID, WorkflowNames.START_TASK + process.getId());
        properties.put(WorkflowModel.PROP_START_DATE, process.getStartTime());
        properties.put(WorkflowModel.PROP_COMPLETION_DATE, process.getStartTime());
        properties.put(
                WorkflowModel.PROP_DUE_DATE,
                either(variables, WorkflowModel.PROP_WORKFLOW_DUE_DATE, WorkflowModel.PROP_DUE_DATE));
        properties.put(
                WorkflowModel.PROP_PRIORITY,
                either(variables, WorkflowModel.PROP_PRIORITY, WorkflowModel.PROP_WORKFLOW_PRIORITY));
        properties.put(ContentModel.PROP_CREATED, process.getStartTime());
        if (variables.get("initiator") instanceof NodeVariable initiator && initiator.exists()) {
            properties.put(
                    ContentModel.PROP_OWNER, initiator.getProperties().get(ContentModel.PROP_USERNAME.getLocalName()));
        }
        if (completed) {
            properties.put(WorkflowModel.PROP_STATUS, "Completed");
            properties.put(WorkflowModel.PROP_OUTCOME, EngineWorkflowService.NEXT);
        }
        return properties;
    }

    private Serializable either(Map<String, Object> variables, QName first, QName second) {
        Object value = variables.get(names.toVariable(first));
        return PropertyValues.toProperty(value == null ? variables.get(names.toVariable(second)) : value);
    }

    private void putOutcome(Map<QName, Serializable> properties, Map<String, Object> variables) {
        Object outcome = variables.get(names.toVariable(WorkflowModel.PROP_OUTCOME));
        if (outcome != null) {
            properties.put(WorkflowModel.PROP_OUTCOME, (Serializable) outcome);
        }
    }

    private Map<QName, Serializable> mapped(Map<String, Object> variables, Map<String, Object> local, TaskType type) {
        Map<QName, Serializable> properties = new HashMap<>();
        variables.forEach((name, value) -> {
            QName property = names.toQName(name);
            boolean internal = name.equals(FORM_KEY) || name.equals(POOLED_ACTORS);
            if (!internal && (local.containsKey(name) || type.defines(property))) {
                properties.put(property, PropertyValues.toProperty(value));
            }
        });
        return properties;
    }

    /** All variables that an execution sees, under the names of properties. */
    Map<QName, Serializable> ofVariables(Map<String, Object> variables) {
        Map<QName, Serializable> properties = new HashMap<>();
        variables.forEach((name, value) -> properties.put(names.toQName(name), PropertyValues.toProperty(value)));
        return properties;
    }

    /** Sets properties of a waiting task. */
    void set(Task task, TaskType type, Map<QName, Serializable> properties) {
        Map<String, Object> local = new HashMap<>();
        properties.forEach((name, value) -> {
            if (!setField(task, name, value) && PropertyValues.settable(type, name)) {
                local.put(names.toVariable(name), values.toVariable(type, name, value));
            }
        });
        taskService.saveTask(task);
        taskService.setVariablesLocal(task.getId(), local);
        if (properties.containsKey(ContentModel.PROP_OWNER)) {
            String owner = checked(ContentModel.PROP_OWNER, properties.get(ContentModel.PROP_OWNER), String.class);
            if (!Objects.equals(task.getAssignee(), owner)) {
                taskService.setAssignee(task.getId(), owner);
            }
        }
    }

    private static boolean setField(Task task, QName name, Serializable value) {
        if (name.equals(WorkflowModel.PROP_DESCRIPTION)) {
            task.setDescription(checked(name, value, String.class));
        } else if (name.equals(WorkflowModel.PROP_DUE_DATE)) {
            task.setDueDate(checked(name, value, Date.class));
        } else if (name.equals(WorkflowModel.PROP_PRIORITY)) {
            task.setPriority(priority(name, value));
        } else {
            return name.equals(ContentModel.PROP_OWNER);
        }
        return true;
    }

    static int priority(QName name, Serializable value) {
        try {
            return value instanceof String text
                    ? Integer.parseInt(text)
                    : Objects.requireNonNull(checked(name, value, Integer.class));
        } catch (NumberFormatException | NullPointerException e) {
            throw PropertyValues.invalid(name, value);
        }
    }

    static <T> T checked(QName name, Object value, Class<T> type) {
        if (value != null && !type.isInstance(value)) {
            throw PropertyValues.invalid(name, value);
        }
        return type.cast(value);
    }

    /** The variables for the start of a process: given properties over the defaults of the start task's type. */
    Map<String, Object> startVariables(TaskType type, Map<QName, Serializable> given, Optional<String> description) {
        Map<QName, Serializable> properties = new HashMap<>();
        type.properties()
                .forEach((name, definition) ->
                        definition.defaultValue().ifPresent(value -> properties.put(name, value)));
        if (given != null) {
            properties.putAll(given);
        }
        properties.computeIfAbsent(
                WorkflowModel.PROP_DESCRIPTION,
                name -> description.orElse((String) properties.get(WorkflowModel.PROP_WORKFLOW_DESCRIPTION)));
        properties.putIfAbsent(WorkflowModel.PROP_WORKFLOW_DUE_DATE, null);
        Map<String, Object> variables = new HashMap<>();
        properties.forEach((name, value) -> {
            if (PropertyValues.settable(type, name)) {
                variables.put(names.toVariable(name), values.toVariable(type, name, value));
            }
        });
        return variables;
    }

    /** The type of a finished task, whose form key is one of its own variables. */
    TaskType historicType(Map<String, Object> local) {
        return types.of((String) local.get(FORM_KEY), false);
    }

    Map<String, Object> processVariables(String processId) {
        return latest(historyService
                .createHistoricDetailQuery()
                .processInstanceId(processId)
                .excludeTaskDetails());
    }

    Map<String, Object> taskVariables(String taskId) {
        return latest(historyService.createHistoricDetailQuery().taskId(taskId));
    }

    private Map<String, Object> startVariables(HistoricProcessInstance process) {
        HistoricActivityInstance start = historyService
                .createHistoricActivityInstanceQuery()
                .processInstanceId(process.getId())
                .activityId(process.getStartActivityId())
                .singleResult();
        if (start == null) {
            throw new WorkflowException("The process " + process.getId() + " has no start in its history");
        }
        return latest(historyService.createHistoricDetailQuery().activityInstanceId(start.getId()));
    }

    /** The last value of each variable: by time, then by revision, then by id. */
    private static Map<String, Object> latest(HistoricDetailQuery query) {
        Map<String, HistoricVariableUpdate> updates = new HashMap<>();
        List<HistoricDetail> details = query.variableUpdates().list();
        for (HistoricDetail detail : details) {
            HistoricVariableUpdate update = (HistoricVariableUpdate) detail;
            updates.merge(update.getVariableName(), update, (old, next) -> newer(old, next) ? next : old);
        }
        Map<String, Object> variables = new HashMap<>();
        updates.forEach((name, update) -> variables.put(name, update.getValue()));
        return variables;
    }

    private static boolean newer(HistoricVariableUpdate old, HistoricVariableUpdate next) {
        if (!next.getTime().equals(old.getTime())) {
            return next.getTime().after(old.getTime());
        }
        return next.getRevision() == old.getRevision()
                ? Long.parseLong(next.getId()) > Long.parseLong(old.getId())
                : next.getRevision() > old.getRevision();
    }
}
