// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.action;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alfresco.repo.action.executer.ActionExecuter;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionDefinition;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.springframework.beans.factory.ListableBeanFactory;

/** Actions by the names of their executers' beans. Source: {@code org.alfresco.repo.action.ActionServiceImpl}. */
final class EmbeddedActionService implements ActionService {
    private final ListableBeanFactory beans;

    EmbeddedActionService(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public ActionDefinition getActionDefinition(String name) {
        return executer(name).map(ActionExecuter::getActionDefinition).orElse(null);
    }

    @Override
    public List<ActionDefinition> getActionDefinitions() {
        return beans.getBeansOfType(ActionExecuter.class).values().stream()
                .map(ActionExecuter::getActionDefinition)
                .toList();
    }

    private Optional<ActionExecuter> executer(String name) {
        return beans.containsBean(name) && beans.isTypeMatch(name, ActionExecuter.class)
                ? Optional.of(beans.getBean(name, ActionExecuter.class))
                : Optional.empty();
    }

    @Override
    public Action createAction(String name) {
        return new PlainAction(name);
    }

    @Override
    public Action createAction(String name, Map<String, Serializable> params) {
        Action action = createAction(name);
        action.setParameterValues(params);
        return action;
    }

    @Override
    public void executeAction(Action action, NodeRef actionedUponNodeRef) {
        executeAction(action, actionedUponNodeRef, true);
    }

    @Override
    public void executeAction(Action action, NodeRef actionedUponNodeRef, boolean checkConditions) {
        executeAction(action, actionedUponNodeRef, checkConditions, action.getExecuteAsychronously());
    }

    @Override
    public void executeAction(
            Action action, NodeRef actionedUponNodeRef, boolean checkConditions, boolean executeAsynchronously) {
        if (executeAsynchronously) {
            throw new UnsupportedOperationException("ActionService.executeAction asynchronously");
        }
        String name = action.getActionDefinitionName();
        executer(name)
                .orElseThrow(() -> new IllegalArgumentException("There is no action " + name))
                .execute(action, actionedUponNodeRef);
    }

    private static final class PlainAction implements Action {
        private final String id = UUID.randomUUID().toString();
        private final String name;
        private final Map<String, Serializable> values = new HashMap<>();
        private boolean asynchronous;

        PlainAction(String name) {
            this.name = name;
        }

        @Override
        public String getId() {
            return id;
        }

        @Override
        public String getActionDefinitionName() {
            return name;
        }

        @Override
        public Map<String, Serializable> getParameterValues() {
            return values;
        }

        @Override
        public Serializable getParameterValue(String parameter) {
            return values.get(parameter);
        }

        @Override
        public void setParameterValues(Map<String, Serializable> parameterValues) {
            values.clear();
            addParameterValues(parameterValues);
        }

        @Override
        public void setParameterValue(String parameter, Serializable value) {
            values.put(parameter, value);
        }

        @Override
        public void addParameterValues(Map<String, Serializable> more) {
            if (more != null) {
                values.putAll(more);
            }
        }

        @Override
        public boolean getExecuteAsychronously() {
            return asynchronous;
        }

        @Override
        public void setExecuteAsynchronously(boolean executeAsynchronously) {
            this.asynchronous = executeAsynchronously;
        }
    }
}
