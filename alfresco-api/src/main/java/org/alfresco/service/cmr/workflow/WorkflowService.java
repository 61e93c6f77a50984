// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.cmr.workflow;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Starts processes, and finds, changes and ends their tasks. Ids carry the engine: {@code activiti$…}. */
public interface WorkflowService {
    /** The newest version of every deployed process. */
    List<WorkflowDefinition> getDefinitions();

    List<WorkflowDefinition> getAllDefinitions();

    WorkflowDefinition getDefinitionById(String workflowDefinitionId);

    /** The newest version of the process with this name, such as {@code activiti$letter}; null if there is none. */
    WorkflowDefinition getDefinitionByName(String workflowName);

    List<WorkflowDefinition> getAllDefinitionsByName(String workflowName);

    List<WorkflowTaskDefinition> getTaskDefinitions(String workflowDefinitionId);

    /** Starts a process. It waits at a start task, which has to be ended. */
    WorkflowPath startWorkflow(String workflowDefinitionId, Map<QName, Serializable> parameters);

    List<WorkflowInstance> getActiveWorkflows(String workflowDefinitionId);

    List<WorkflowInstance> getCompletedWorkflows(String workflowDefinitionId);

    List<WorkflowInstance> getWorkflows(String workflowDefinitionId);

    /** Any user may read any process: check rights before. Null if there is none. */
    WorkflowInstance getWorkflowById(String workflowId);

    List<WorkflowPath> getWorkflowPaths(String workflowId);

    Map<QName, Serializable> getPathProperties(String pathId);

    /** Any user may cancel any process: check rights before. */
    WorkflowInstance cancelWorkflow(String workflowId);

    List<WorkflowInstance> cancelWorkflows(List<String> workflowIds);

    WorkflowInstance deleteWorkflow(String workflowId);

    WorkflowPath signal(String pathId, String transitionId);

    List<WorkflowTask> getTasksForWorkflowPath(String pathId);

    WorkflowTask getStartTask(String workflowInstanceId);

    /** The task, null if there is none; refused to those who have no part in it. */
    WorkflowTask getTaskById(String taskId);

    List<WorkflowTask> getAssignedTasks(String authority, WorkflowTaskState state, boolean lazyInitialization);

    List<WorkflowTask> getAssignedTasks(String authority, WorkflowTaskState state);

    List<WorkflowTask> getPooledTasks(String authority);

    List<WorkflowTask> queryTasks(WorkflowTaskQuery query);

    long countTasks(WorkflowTaskQuery workflowTaskQuery);

    /** Sets properties of a task; they are local to it, except owner, due date, priority and description. */
    WorkflowTask updateTask(
            String taskId,
            Map<QName, Serializable> properties,
            Map<QName, List<NodeRef>> add,
            Map<QName, List<NodeRef>> remove);

    /** Ends a task. Activiti knows one transition only, {@code Next} or null; the outcome is a property. */
    WorkflowTask endTask(String taskId, String transitionId);

    NodeRef createPackage(NodeRef container);

    List<NodeRef> getPackageContents(String taskId);

    List<NodeRef> getPackageContents(NodeRef packageRef);
}
