// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.workflow;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.form.FormData;
import org.activiti.engine.impl.form.TaskFormHandler;
import org.activiti.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.activiti.engine.impl.persistence.entity.TaskEntity;
import org.activiti.engine.task.IdentityLinkType;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * What happens to every user task when it is created and when it ends. Sources: {@code TaskCreateListener}, {@code
 * TaskCompleteListener}, {@code ActivitiPropertyConverter}.
 */
final class TaskListeners {
    private static final Set<Integer> PRIORITIES = Set.of(1, 2, 3);
    private static final Set<String> NEVER_MANDATORY =
            Set.of(NamespaceService.CONTENT_MODEL_1_0_URI, NamespaceService.SYSTEM_MODEL_1_0_URI);

    private final WorkflowNames names;
    private final TaskTypes types;
    private final PropertyValues values;

    TaskListeners(WorkflowNames names, TaskTypes types, PropertyValues values) {
        this.names = names;
        this.types = types;
        this.values = values;
    }

    /** Gives the task the defaults of its type, as local variables, and remembers its form key. */
    void created(DelegateTask task) {
        TaskType type = types.of(formKey(task), false);
        setDefaults(task, type);
        task.setVariableLocal(TaskProperties.FORM_KEY, names.prefixed(type.name()));
        if (task.getExecution().getVariable("initiator") instanceof NodeVariable initiator) {
            Serializable user = initiator.getProperties().get(ContentModel.PROP_USERNAME.getLocalName());
            task.addUserIdentityLink((String) user, IdentityLinkType.STARTER);
        }
    }

    /** Refuses the end while a mandatory property is missing; else marks the task completed. */
    void completed(DelegateTask task) {
        TaskType type = types.of(formKey(task), false);
        List<QName> missing = mandatory(type)
                .filter(name -> !NEVER_MANDATORY.contains(name.getNamespaceURI()))
                .filter(name -> isEmpty(current(task, name)))
                .toList();
        if (!missing.isEmpty()) {
            throw new WorkflowException("Mandatory properties of the task are missing: " + missing);
        }
        task.setVariableLocal(names.toVariable(WorkflowModel.PROP_STATUS), "Completed");
    }

    private static Stream<QName> mandatory(TaskType type) {
        Set<QName> mandatory = new HashSet<>();
        type.properties().forEach((name, property) -> add(mandatory, name, property.mandatory()));
        type.associations().forEach((name, association) -> add(mandatory, name, association.mandatory()));
        return mandatory.stream();
    }

    private static void add(Set<QName> mandatory, QName name, boolean isMandatory) {
        if (isMandatory) {
            mandatory.add(name);
        }
    }

    private static boolean isEmpty(Object value) {
        return value == null || "".equals(value);
    }

    private Object current(DelegateTask task, QName name) {
        return field(task, name).orElseGet(() -> task.getVariable(names.toVariable(name)));
    }

    private static Optional<Object> field(DelegateTask task, QName name) {
        if (name.equals(WorkflowModel.PROP_TASK_ID)) {
            return Optional.of(task.getId());
        }
        if (name.equals(WorkflowModel.PROP_PRIORITY)) {
            return Optional.of(task.getPriority());
        }
        if (name.equals(WorkflowModel.PROP_START_DATE) || name.equals(ContentModel.PROP_CREATED)) {
            return Optional.ofNullable(task.getCreateTime());
        }
        if (name.equals(WorkflowModel.PROP_DUE_DATE)) {
            return Optional.ofNullable(task.getDueDate());
        }
        return name.equals(ContentModel.PROP_OWNER) ? Optional.ofNullable(task.getAssignee()) : Optional.empty();
    }

    private void setDefaults(DelegateTask task, TaskType type) {
        Map<String, Object> local = new HashMap<>();
        type.properties().forEach((name, property) -> {
            boolean unset = field(task, name).isEmpty() && task.getVariableLocal(names.toVariable(name)) == null;
            if (unset && property.defaultValue().isPresent() && !property.isProtected()) {
                local.put(
                        names.toVariable(name),
                        values.toVariable(type, name, property.defaultValue().get()));
            }
        });
        task.setVariablesLocal(local);
        if (!PRIORITIES.contains(task.getPriority())) {
            task.setPriority(defaultPriority(type));
        }
        task.setDescription(description(task));
    }

    private static int defaultPriority(TaskType type) {
        return type.properties()
                .get(WorkflowModel.PROP_PRIORITY)
                .defaultValue()
                .map(Integer::valueOf)
                .orElse(2);
    }

    // The description in the BPMN file counts for nothing: a local variable would, which nothing can have set yet
    private String description(DelegateTask task) {
        ProcessDefinitionEntity process =
                (ProcessDefinitionEntity) ((TaskEntity) task).getExecution().getProcessDefinition();
        String label = I18NUtil.getMessage(
                process.getKey() + ".task." + task.getTaskDefinitionKey().replace(":", "_") + ".description");
        Object ofProcess = task.getExecution().getVariable(names.toVariable(WorkflowModel.PROP_WORKFLOW_DESCRIPTION));
        return Stream.of(label, (String) ofProcess, task.getName())
                .filter(Objects::nonNull)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static String formKey(DelegateTask task) {
        TaskFormHandler handler = ((TaskEntity) task).getTaskDefinition().getTaskFormHandler();
        FormData form = handler == null ? null : handler.createTaskForm((TaskEntity) task);
        return form == null ? null : form.getFormKey();
    }
}
