// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.workflow;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.activiti.engine.ActivitiException;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.RepositoryService;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.TaskService;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.history.HistoricProcessInstanceQuery;
import org.activiti.engine.history.HistoricTaskInstance;
import org.activiti.engine.impl.context.Context;
import org.activiti.engine.impl.identity.Authentication;
import org.activiti.engine.repository.ProcessDefinition;
import org.activiti.engine.runtime.Execution;
import org.activiti.engine.runtime.ProcessInstance;
import org.activiti.engine.task.Task;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskDefinition;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * The workflow service without any check of rights (bean {@code workflowServiceImpl}). Source: {@code
 * ActivitiWorkflowEngine}.
 */
final class EngineWorkflowService implements WorkflowService {
    /** The only transition that Activiti knows. */
    static final String NEXT = "Next";

    private final RepositoryService repositoryService;
    private final RuntimeService runtimeService;
    private final TaskService taskService;
    private final ProcessEngine engine;
    private final WorkflowObjects objects;
    private final TaskProperties properties;
    private final TaskQueries queries;
    private final PropertyValues values;
    private final PersonService personService;
    private final Repository repository;

    EngineWorkflowService(
            ProcessEngine engine,
            WorkflowNames names,
            TaskTypes types,
            PropertyValues values,
            PersonService personService,
            Repository repository) {
        this.engine = engine;
        this.repositoryService = engine.getRepositoryService();
        this.runtimeService = engine.getRuntimeService();
        this.taskService = engine.getTaskService();
        this.properties = new TaskProperties(taskService, engine.getHistoryService(), names, types, values);
        this.objects = new WorkflowObjects(engine, names, types, properties);
        this.queries = new TaskQueries(taskService, engine.getHistoryService(), names, values);
        this.values = values;
        this.personService = personService;
        this.repository = repository;
    }

    @Override
    public List<WorkflowDefinition> getDefinitions() {
        return definitions(
                repositoryService.createProcessDefinitionQuery().latestVersion().list());
    }

    @Override
    public List<WorkflowDefinition> getAllDefinitions() {
        return definitions(repositoryService.createProcessDefinitionQuery().list());
    }

    @Override
    public List<WorkflowDefinition> getAllDefinitionsByName(String workflowName) {
        return definitions(repositoryService
                .createProcessDefinitionQuery()
                .processDefinitionKey(WorkflowNames.local(workflowName))
                .list());
    }

    private List<WorkflowDefinition> definitions(List<ProcessDefinition> processes) {
        return processes.stream().map(objects::definition).toList();
    }

    @Override
    public WorkflowDefinition getDefinitionById(String workflowDefinitionId) {
        return definition(repositoryService
                .createProcessDefinitionQuery()
                .processDefinitionId(WorkflowNames.local(workflowDefinitionId))
                .singleResult());
    }

    @Override
    public WorkflowDefinition getDefinitionByName(String workflowName) {
        return definition(repositoryService
                .createProcessDefinitionQuery()
                .processDefinitionKey(WorkflowNames.local(workflowName))
                .latestVersion()
                .singleResult());
    }

    private WorkflowDefinition definition(ProcessDefinition process) {
        return process == null ? null : objects.definition(process);
    }

    @Override
    public List<WorkflowTaskDefinition> getTaskDefinitions(String workflowDefinitionId) {
        throw new UnsupportedOperationException("WorkflowService.getTaskDefinitions");
    }

    @Override
    public WorkflowPath startWorkflow(String workflowDefinitionId, Map<QName, Serializable> parameters) {
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        Authentication.setAuthenticatedUserId(user);
        String processDefinitionId = WorkflowNames.local(workflowDefinitionId);
        try {
            TaskType type = objects.startType(processDefinitionId);
            Map<String, Object> variables =
                    properties.startVariables(type, parameters, startDescription(processDefinitionId));
            variables.put("cancelled", Boolean.FALSE);
            variables.put("companyhome", values.variable(repository.getCompanyHome()));
            if (user != null && personService.personExists(user)) {
                variables.put("initiator", values.variable(personService.getPerson(user)));
            }
            return start(processDefinitionId, variables, type);
        } catch (ActivitiException e) {
            throw new WorkflowException("The workflow " + workflowDefinitionId + " cannot be started", e);
        } finally {
            Authentication.setAuthenticatedUserId(null);
        }
    }

    private Optional<String> startDescription(String processDefinitionId) {
        var process = objects.deployed(processDefinitionId);
        return Optional.ofNullable(I18NUtil.getMessage(
                process.getKey() + ".task." + process.getInitial().getId() + ".description"));
    }

    private WorkflowPath start(String processDefinitionId, Map<String, Object> variables, TaskType type) {
        boolean insideProcess = Context.getCommandContext() != null;
        if (insideProcess) {
            throw new UnsupportedOperationException("WorkflowService.startWorkflow from within another process");
        }
        ProcessInstance process = runtimeService.startProcessInstanceById(processDefinitionId, variables);
        if (process.isEnded()) {
            return objects.endedPath(process.getId(), process.getId());
        }
        WorkflowPath path = objects.path(process);
        if (type.aspects().contains(WorkflowModel.ASPECT_END_AUTOMATICALLY)) {
            endStartTask(process.getId());
        }
        return path;
    }

    @Override
    public List<WorkflowInstance> getActiveWorkflows(String workflowDefinitionId) {
        return instances(ofDefinition(workflowDefinitionId).unfinished());
    }

    @Override
    public List<WorkflowInstance> getCompletedWorkflows(String workflowDefinitionId) {
        return instances(ofDefinition(workflowDefinitionId).finished());
    }

    @Override
    public List<WorkflowInstance> getWorkflows(String workflowDefinitionId) {
        List<WorkflowInstance> all = new ArrayList<>(getActiveWorkflows(workflowDefinitionId));
        all.addAll(getCompletedWorkflows(workflowDefinitionId));
        return all;
    }

    private HistoricProcessInstanceQuery ofDefinition(String workflowDefinitionId) {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionId(WorkflowNames.local(workflowDefinitionId));
    }

    private List<WorkflowInstance> instances(HistoricProcessInstanceQuery query) {
        return query.list().stream().map(objects::instance).toList();
    }

    @Override
    public WorkflowInstance getWorkflowById(String workflowId) {
        return objects.history(WorkflowNames.local(workflowId))
                .map(objects::instance)
                .orElse(null);
    }

    @Override
    public List<WorkflowPath> getWorkflowPaths(String workflowId) {
        return runtimeService.createExecutionQuery().processInstanceId(WorkflowNames.local(workflowId)).list().stream()
                .map(objects::path)
                .toList();
    }

    @Override
    public Map<QName, Serializable> getPathProperties(String pathId) {
        return properties.ofVariables(runtimeService.getVariables(WorkflowNames.local(pathId)));
    }

    @Override
    public WorkflowInstance cancelWorkflow(String workflowId) {
        ProcessInstance process = objects.running(WorkflowNames.local(workflowId))
                .orElseThrow(() -> new WorkflowException("There is no running workflow " + workflowId));
        runtimeService.deleteProcessInstance(process.getId(), "cancelled");
        return takeFromHistory(process.getId());
    }

    @Override
    public List<WorkflowInstance> cancelWorkflows(List<String> workflowIds) {
        return workflowIds.stream().map(this::cancelWorkflow).toList();
    }

    @Override
    public WorkflowInstance deleteWorkflow(String workflowId) {
        String processId = WorkflowNames.local(workflowId);
        if (objects.running(processId).isPresent()) {
            runtimeService.deleteProcessInstance(processId, "deleted");
        }
        return takeFromHistory(processId);
    }

    // A cancelled process leaves no history: system.workflow.engine.activiti.retentionHistoricProcessInstance is false
    private WorkflowInstance takeFromHistory(String processId) {
        HistoricProcessInstance process = objects.history(processId)
                .orElseThrow(() -> new WorkflowException("There is no workflow " + WorkflowNames.global(processId)));
        WorkflowInstance instance = objects.instance(process);
        engine.getHistoryService().deleteHistoricProcessInstance(processId);
        return instance;
    }

    @Override
    public WorkflowPath signal(String pathId, String transitionId) {
        throw new UnsupportedOperationException("WorkflowService.signal");
    }

    @Override
    public List<WorkflowTask> getTasksForWorkflowPath(String pathId) {
        String executionId = WorkflowNames.local(pathId);
        Execution execution =
                runtimeService.createExecutionQuery().executionId(executionId).singleResult();
        if (execution == null) {
            throw new WorkflowException("There is no workflow path " + pathId);
        }
        if (objects.startTaskWaits(execution.getProcessInstanceId())) {
            return objects.startTask(execution.getProcessInstanceId()).stream().toList();
        }
        return taskService.createTaskQuery().executionId(executionId).list().stream()
                .map(objects::task)
                .toList();
    }

    @Override
    public WorkflowTask getStartTask(String workflowInstanceId) {
        return objects.startTask(WorkflowNames.local(workflowInstanceId)).orElse(null);
    }

    @Override
    public WorkflowTask getTaskById(String taskId) {
        String localId = WorkflowNames.local(taskId);
        if (localId.startsWith(WorkflowNames.START_TASK)) {
            return objects.startTask(localId.substring(WorkflowNames.START_TASK.length()))
                    .orElse(null);
        }
        Optional<Task> waiting = waiting(localId);
        if (waiting.isPresent()) {
            return objects.task(waiting.get());
        }
        HistoricTaskInstance finished = engine.getHistoryService()
                .createHistoricTaskInstanceQuery()
                .taskId(localId)
                .singleResult();
        return finished == null ? null : objects.task(finished);
    }

    private Optional<Task> waiting(String localId) {
        return Optional.ofNullable(taskService.createTaskQuery().taskId(localId).singleResult());
    }

    @Override
    public List<WorkflowTask> getAssignedTasks(String authority, WorkflowTaskState state, boolean lazyInitialization) {
        WorkflowTaskQuery query = new WorkflowTaskQuery();
        query.setActorId(authority);
        query.setTaskState(state);
        query.setActive(state == WorkflowTaskState.IN_PROGRESS ? Boolean.TRUE : null);
        return queryTasks(query);
    }

    @Override
    public List<WorkflowTask> getAssignedTasks(String authority, WorkflowTaskState state) {
        return getAssignedTasks(authority, state, false);
    }

    @Override
    public List<WorkflowTask> getPooledTasks(String authority) {
        throw new UnsupportedOperationException("WorkflowService.getPooledTasks");
    }

    @Override
    public List<WorkflowTask> queryTasks(WorkflowTaskQuery query) {
        List<WorkflowTask> tasks = new ArrayList<>();
        if (query.getTaskState() != WorkflowTaskState.COMPLETED) {
            queries.waiting(query).stream().map(objects::task).forEach(tasks::add);
        }
        if (query.getTaskState() != WorkflowTaskState.IN_PROGRESS) {
            queries.finished(query).stream().map(objects::task).forEach(tasks::add);
            startTask(query).ifPresent(tasks::add);
        }
        return tasks;
    }

    // Only a query for one process or for a start task finds start tasks
    private Optional<WorkflowTask> startTask(WorkflowTaskQuery query) {
        if (query.getTaskId() != null) {
            String localId = WorkflowNames.local(query.getTaskId());
            return localId.startsWith(WorkflowNames.START_TASK)
                    ? objects.startTask(localId.substring(WorkflowNames.START_TASK.length()))
                            .filter(task -> StartTaskMatch.matches(task, query))
                    : Optional.empty();
        }
        return Optional.ofNullable(query.getProcessId())
                .flatMap(process -> objects.startTask(WorkflowNames.local(process)))
                .filter(task -> StartTaskMatch.matches(task, query));
    }

    @Override
    public long countTasks(WorkflowTaskQuery query) {
        long waiting = query.getTaskState() == WorkflowTaskState.COMPLETED ? 0 : queries.countWaiting(query);
        long finished = query.getTaskState() == WorkflowTaskState.IN_PROGRESS ? 0 : queries.countFinished(query);
        return waiting + finished;
    }

    @Override
    public WorkflowTask updateTask(
            String taskId,
            Map<QName, Serializable> newProperties,
            Map<QName, List<NodeRef>> add,
            Map<QName, List<NodeRef>> remove) {
        if (add != null && !add.isEmpty() || remove != null && !remove.isEmpty()) {
            throw new UnsupportedOperationException("WorkflowService.updateTask with associations");
        }
        Task task = waiting(WorkflowNames.local(taskId))
                .orElseThrow(() -> new WorkflowException("There is no waiting task " + taskId));
        if (newProperties != null && !newProperties.isEmpty()) {
            properties.set(task, objects.type(task), newProperties);
        }
        return getTaskById(taskId);
    }

    @Override
    public WorkflowTask endTask(String taskId, String transitionId) {
        String localId = WorkflowNames.local(taskId);
        if (localId.startsWith(WorkflowNames.START_TASK)) {
            return endStartTask(localId.substring(WorkflowNames.START_TASK.length()));
        }
        Task task = waiting(localId).orElseThrow(() -> new WorkflowException("There is no waiting task " + taskId));
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        if (!user.equals(task.getAssignee())) {
            taskService.setAssignee(localId, user);
            task = waiting(localId).orElseThrow();
        }
        setOutcome(task, transitionId);
        taskService.complete(localId);
        return getTaskById(taskId);
    }

    private WorkflowTask endStartTask(String processId) {
        if (objects.running(processId).isPresent() && objects.startTaskWaits(processId)) {
            objects.endStartTask(processId);
        }
        return objects.startTask(processId)
                .orElseThrow(() -> new WorkflowException("There is no workflow " + WorkflowNames.global(processId)));
    }

    private void setOutcome(Task task, String transition) {
        TaskType type = objects.type(task);
        Map<QName, Serializable> current = properties.of(task, type);
        QName outcomeProperty = (QName) current.get(WorkflowModel.PROP_OUTCOME_PROPERTY_NAME);
        boolean named = transition != null && !transition.equals(NEXT);
        if (named && outcomeProperty == null) {
            throw new WorkflowException("The task " + task.getId() + " has no transition " + transition);
        }
        Map<QName, Serializable> updates = new HashMap<>();
        Serializable outcome = NEXT;
        if (named) {
            updates.put(outcomeProperty, transition);
            outcome = transition;
        } else if (outcomeProperty != null && current.get(outcomeProperty) != null) {
            outcome = current.get(outcomeProperty).toString();
        }
        updates.put(WorkflowModel.PROP_OUTCOME, outcome);
        properties.set(task, type, updates);
    }

    @Override
    public NodeRef createPackage(NodeRef container) {
        throw new UnsupportedOperationException("WorkflowService.createPackage");
    }

    @Override
    public List<NodeRef> getPackageContents(String taskId) {
        throw new UnsupportedOperationException("WorkflowService.getPackageContents");
    }

    @Override
    public List<NodeRef> getPackageContents(NodeRef packageRef) {
        throw new UnsupportedOperationException("WorkflowService.getPackageContents");
    }
}
