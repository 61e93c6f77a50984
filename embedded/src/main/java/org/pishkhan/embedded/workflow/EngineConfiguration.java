// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.workflow;

import java.util.List;
import java.util.Map;
import org.activiti.bpmn.model.BaseElement;
import org.activiti.bpmn.model.Process;
import org.activiti.bpmn.model.UserTask;
import org.activiti.engine.delegate.ExecutionListener;
import org.activiti.engine.delegate.TaskListener;
import org.activiti.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.activiti.engine.impl.bpmn.parser.BpmnParse;
import org.activiti.engine.impl.bpmn.parser.handler.AbstractBpmnParseHandler;
import org.activiti.engine.impl.jobexecutor.AsyncContinuationJobHandler;
import org.activiti.engine.impl.jobexecutor.JobHandler;
import org.activiti.engine.impl.jobexecutor.TimerCatchIntermediateEventJobHandler;
import org.activiti.engine.impl.jobexecutor.TimerExecuteNestedActivityJobHandler;
import org.activiti.engine.impl.pvm.process.ActivityImpl;
import org.activiti.engine.impl.variable.SerializableType;
import org.activiti.spring.SpringProcessEngineConfiguration;

/**
 * Activiti as Alfresco sets it up: full history, beans of the registry only, variables that hold nodes, listeners on
 * every user task. Sources: {@code AlfrescoProcessEngineConfiguration}, {@code activiti-context.xml}.
 */
final class EngineConfiguration extends SpringProcessEngineConfiguration {
    // Before the listeners of AlfrescoTransactionSupport
    private static final int SYNCHRONIZATION_ORDER = 700;

    private final transient NodeVariableType nodeVariables;

    EngineConfiguration(Map<Object, Object> beans, NodeVariableType nodeVariables, TaskListeners listeners) {
        this.nodeVariables = nodeVariables;
        setTransactionSynchronizationAdapterOrder(SYNCHRONIZATION_ORDER);
        setHistory("full");
        setDatabaseSchemaUpdate("true");
        setJobExecutorActivate(false);
        setBeans(beans);
        setPostBpmnParseHandlers(List.of(new StartOfProcess(), new EveryUserTask(listeners)));
    }

    @Override
    protected void initVariableTypes() {
        super.initVariableTypes();
        variableTypes.addType(nodeVariables, variableTypes.getTypeIndex(SerializableType.TYPE_NAME));
    }

    @Override
    protected void initJobExecutor() {
        super.initJobExecutor();
        for (String type : List.of(
                TimerExecuteNestedActivityJobHandler.TYPE,
                TimerCatchIntermediateEventJobHandler.TYPE,
                AsyncContinuationJobHandler.TYPE)) {
            JobHandler handler = jobHandlers.get(type);
            jobHandlers.put(type, new AuthenticatedJob(handler));
        }
    }

    private static final class StartOfProcess extends AbstractBpmnParseHandler<Process> {
        @Override
        protected Class<? extends BaseElement> getHandledType() {
            return Process.class;
        }

        @Override
        protected void executeParse(BpmnParse parse, Process process) {
            ExecutionListener listener =
                    execution -> execution.setVariable("workflowinstanceid", WorkflowNames.global(execution.getId()));
            parse.getCurrentProcessDefinition().addExecutionListener(ExecutionListener.EVENTNAME_START, listener);
        }
    }

    private static final class EveryUserTask extends AbstractBpmnParseHandler<UserTask> {
        private final TaskListeners listeners;

        EveryUserTask(TaskListeners listeners) {
            this.listeners = listeners;
        }

        @Override
        protected Class<? extends BaseElement> getHandledType() {
            return UserTask.class;
        }

        @Override
        protected void executeParse(BpmnParse parse, UserTask userTask) {
            ActivityImpl activity = findActivity(parse, userTask.getId());
            if (!(activity.getActivityBehavior() instanceof UserTaskActivityBehavior behavior)) {
                throw new UnsupportedOperationException("Multi-instance user task " + userTask.getId());
            }
            addFirst(behavior, TaskListener.EVENTNAME_CREATE, listeners::created);
            addFirst(behavior, TaskListener.EVENTNAME_COMPLETE, listeners::completed);
        }

        private static void addFirst(UserTaskActivityBehavior behavior, String event, TaskListener listener) {
            behavior.getTaskDefinition()
                    .getTaskListeners()
                    .computeIfAbsent(event, name -> new java.util.ArrayList<>())
                    .add(0, listener);
        }
    }
}
