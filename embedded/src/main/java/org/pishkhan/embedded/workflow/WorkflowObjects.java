// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.workflow;

import java.io.Serializable;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.activiti.engine.HistoryService;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.history.HistoricTaskInstance;
import org.activiti.engine.impl.RepositoryServiceImpl;
import org.activiti.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.activiti.engine.impl.pvm.PvmActivity;
import org.activiti.engine.repository.ProcessDefinition;
import org.activiti.engine.runtime.Execution;
import org.activiti.engine.runtime.ProcessInstance;
import org.activiti.engine.task.Task;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowNode;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskDefinition;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.cmr.workflow.WorkflowTransition;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.surf.util.I18NUtil;

/** Alfresco's workflow objects from Activiti's. Sources: {@code ActivitiTypeConverter}, {@code WorkflowObjectFactory}. */
final class WorkflowObjects {
    private static final String START_TASK_ENDED = "_startTaskCompleted";

    private final ProcessEngine engine;
    private final RuntimeService runtimeService;
    private final HistoryService historyService;
    private final WorkflowNames names;
    private final TaskTypes types;
    private final TaskProperties properties;

    WorkflowObjects(ProcessEngine engine, WorkflowNames names, TaskTypes types, TaskProperties properties) {
        this.engine = engine;
        this.runtimeService = engine.getRuntimeService();
        this.historyService = engine.getHistoryService();
        this.names = names;
        this.types = types;
        this.properties = properties;
    }

    WorkflowDefinition definition(ProcessDefinition process) {
        ProcessDefinitionEntity deployed = deployed(process.getId());
        WorkflowNode start = node(deployed, deployed.getInitial(), true);
        String label = process.getKey() + ".workflow";
        String title = label(label, "title", process.getName());
        return new WorkflowDefinition(
                WorkflowNames.global(process.getId()),
                WorkflowNames.global(process.getKey()),
                Integer.toString(process.getVersion()),
                title,
                label(label, "description", title),
                taskDefinition(startFormKey(process.getId()), start, true));
    }

    ProcessDefinitionEntity deployed(String processDefinitionId) {
        return (ProcessDefinitionEntity) ((RepositoryServiceImpl) engine.getRepositoryService())
                .getDeployedProcessDefinition(processDefinitionId);
    }

    String startFormKey(String processDefinitionId) {
        return engine.getFormService().getStartFormKey(processDefinitionId);
    }

    TaskType startType(String processDefinitionId) {
        return types.of(startFormKey(processDefinitionId), true);
    }

    TaskType type(Task task) {
        return types.of(formKey(task), false);
    }

    private String formKey(Task task) {
        return engine.getFormService().getTaskFormData(task.getId()).getFormKey();
    }

    private WorkflowTaskDefinition taskDefinition(String formKey, WorkflowNode node, boolean start) {
        TaskType type = types.of(formKey, start);
        return new WorkflowTaskDefinition(formKey == null ? names.toVariable(type.name()) : formKey, node, type);
    }

    private static WorkflowNode node(ProcessDefinitionEntity process, PvmActivity activity, boolean isTask) {
        String name = activity.getId();
        String label = process.getKey() + ".node." + name;
        String type = (String) activity.getProperty("type");
        String title = label(label, "title", (String) activity.getProperty("name"), name);
        String description = label(label, "description", (String) activity.getProperty("documentation"), name);
        return new WorkflowNode(
                name,
                title,
                description,
                type,
                isTask || "userTask".equals(type),
                new WorkflowTransition(
                        EngineWorkflowService.NEXT, EngineWorkflowService.NEXT, "Default Transition", true));
    }

    WorkflowInstance instance(HistoricProcessInstance process) {
        Map<String, Object> variables = properties.processVariables(process.getId());
        WorkflowInstance instance = new WorkflowInstance(
                WorkflowNames.global(process.getId()),
                definition(deployed(process.getProcessDefinitionId())),
                (String) variables.get(names.toVariable(WorkflowModel.PROP_WORKFLOW_DESCRIPTION)),
                nodeOf(variables.get("initiator")),
                nodeOf(variables.get(names.toVariable(WorkflowModel.ASSOC_PACKAGE))),
                nodeOf(variables.get(names.toVariable(WorkflowModel.PROP_CONTEXT))),
                process.getEndTime() == null,
                process.getStartTime(),
                process.getEndTime());
        instance.priority = (Integer) variables.get(names.toVariable(WorkflowModel.PROP_WORKFLOW_PRIORITY));
        instance.dueDate = (Date) variables.get(names.toVariable(WorkflowModel.PROP_WORKFLOW_DUE_DATE));
        return instance;
    }

    private static NodeRef nodeOf(Object variable) {
        return variable instanceof NodeVariable node ? node.getNodeRef() : null;
    }

    Optional<HistoricProcessInstance> history(String processId) {
        return Optional.ofNullable(historyService
                .createHistoricProcessInstanceQuery()
                .processInstanceId(processId)
                .singleResult());
    }

    Optional<ProcessInstance> running(String processId) {
        return Optional.ofNullable(runtimeService
                .createProcessInstanceQuery()
                .processInstanceId(processId)
                .singleResult());
    }

    WorkflowPath path(Execution execution) {
        HistoricProcessInstance process =
                history(execution.getProcessInstanceId()).orElseThrow();
        List<String> activities = runtimeService.getActiveActivityIds(execution.getId());
        WorkflowNode node = null;
        if (!activities.isEmpty()) {
            ProcessDefinitionEntity definition = deployed(process.getProcessDefinitionId());
            node = node(definition, definition.findActivity(activities.get(0)), false);
        }
        return new WorkflowPath(WorkflowNames.global(execution.getId()), instance(process), node, !execution.isEnded());
    }

    /** The path of a process that has ended. */
    WorkflowPath endedPath(String executionId, String processId) {
        return new WorkflowPath(
                WorkflowNames.global(executionId), instance(history(processId).orElseThrow()), null, false);
    }

    private WorkflowPath path(String executionId, String processId) {
        Execution execution =
                runtimeService.createExecutionQuery().executionId(executionId).singleResult();
        return execution == null ? endedPath(executionId, processId) : path(execution);
    }

    WorkflowTask task(Task task) {
        WorkflowPath path = path(task.getExecutionId(), task.getProcessInstanceId());
        String formKey = formKey(task);
        return task(
                task.getId(),
                taskDefinition(formKey, path.getNode(), false),
                new Texts(task.getName(), task.getDescription()),
                WorkflowTaskState.IN_PROGRESS,
                path,
                properties.of(task, types.of(formKey, false)));
    }

    WorkflowTask task(HistoricTaskInstance task) {
        Map<String, Object> local = properties.taskVariables(task.getId());
        String formKey = (String) local.get(TaskProperties.FORM_KEY);
        ProcessDefinitionEntity process = deployed(task.getProcessDefinitionId());
        WorkflowNode node = node(process, process.findActivity(task.getTaskDefinitionKey()), false);
        return task(
                task.getId(),
                taskDefinition(formKey, node, false),
                new Texts(task.getName(), task.getDescription()),
                WorkflowTaskState.COMPLETED,
                path(task.getExecutionId(), task.getProcessInstanceId()),
                properties.of(task, properties.historicType(local), local));
    }

    boolean startTaskWaits(String processId) {
        return runtimeService.getVariable(processId, START_TASK_ENDED) == null;
    }

    void endStartTask(String processId) {
        runtimeService.setVariable(processId, START_TASK_ENDED, new Date());
    }

    /** The start task of a process, which is no task of the engine; empty if there is no such process. */
    Optional<WorkflowTask> startTask(String processId) {
        return history(processId).map(process -> {
            Optional<ProcessInstance> running = running(processId);
            boolean completed = running.isEmpty() || !startTaskWaits(processId);
            ProcessDefinitionEntity definition = deployed(process.getProcessDefinitionId());
            String formKey = startFormKey(process.getProcessDefinitionId());
            return task(
                    WorkflowNames.START_TASK + processId,
                    taskDefinition(formKey, node(definition, definition.getInitial(), true), true),
                    new Texts(null, null),
                    completed ? WorkflowTaskState.COMPLETED : WorkflowTaskState.IN_PROGRESS,
                    running.map(this::path).orElseGet(() -> endedPath(processId, processId)),
                    properties.ofStart(process, types.of(formKey, true), completed));
        });
    }

    private record Texts(String title, String description) {}

    private static WorkflowTask task(
            String id,
            WorkflowTaskDefinition definition,
            Texts texts,
            WorkflowTaskState state,
            WorkflowPath path,
            Map<QName, Serializable> properties) {
        String name = definition.getId();
        TaskType type = (TaskType) definition.getMetadata();
        String label = WorkflowNames.local(path.getInstance().getDefinition().getName()) + ".task." + name;
        String typeLabel = type.model() + ".type." + name;
        String title =
                label(label, "title", label(typeLabel, "title", type.title().orElse(null)), texts.title(), name);
        String description = label(
                label,
                "description",
                blankToNull(texts.description()),
                label(typeLabel, "description", type.description().orElse(null)),
                title);
        return new WorkflowTask(
                WorkflowNames.global(id), definition, name, title, description, state, path, properties);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static String label(String key, String part, String... defaults) {
        String label = I18NUtil.getMessage(key.replace(":", "_") + "." + part);
        return Stream.concat(Stream.ofNullable(label), Stream.of(defaults).filter(Objects::nonNull))
                .findFirst()
                .orElse(null);
    }
}
