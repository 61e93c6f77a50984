// SPDX-License-Identifier: Apache-2.0
package org.alfresco.repo.action.executer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport.TxnReadState;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionDefinition;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.rule.RuleServiceException;
import org.alfresco.service.namespace.QName;
import org.springframework.beans.factory.BeanNameAware;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * Base of an action: the name is the bean's id, the parameters are those that the subclass adds, and mandatory ones
 * are checked before it runs. Alfresco spreads this over two superclasses; callers see no difference.
 */
public abstract class ActionExecuterAbstractBase implements ActionExecuter, BeanNameAware {
    protected static final String DISPLAY_LABEL = "display-label";

    protected String name;
    protected ActionDefinition actionDefinition;
    protected boolean adhocPropertiesAllowed = false;
    protected boolean publicAction = true;
    protected Set<QName> applicableTypes = new HashSet<>();
    private boolean trackStatus;
    private boolean ignoreLock = true;
    private String queueName = "";

    /** The host finds executers among its beans, so there is nothing to register. */
    public void init() {}

    @Override
    public void setBeanName(String name) {
        this.name = name;
    }

    public void setPublicAction(boolean publicAction) {
        this.publicAction = publicAction;
    }

    public void setApplicableTypes(String[] applicableTypes) {
        for (String type : applicableTypes) {
            this.applicableTypes.add(QName.createQName(type));
        }
    }

    public void setAdhocPropertiesAllowed(boolean allowed) {
        this.adhocPropertiesAllowed = allowed;
    }

    protected boolean getAdhocPropertiesAllowed() {
        return adhocPropertiesAllowed;
    }

    @Override
    public boolean getTrackStatus() {
        return trackStatus;
    }

    public void setTrackStatus(boolean trackStatus) {
        this.trackStatus = trackStatus;
    }

    @Override
    public boolean getIgnoreLock() {
        return ignoreLock;
    }

    public void setIgnoreLock(boolean ignoreLock) {
        this.ignoreLock = ignoreLock;
    }

    @Override
    public String getQueueName() {
        return queueName;
    }

    public void setQueueName(String queueName) {
        this.queueName = queueName;
    }

    protected String getTitleKey() {
        return name + ".title";
    }

    protected String getDescriptionKey() {
        return name + ".description";
    }

    /** The label of a parameter in the thread's locale, null if no bundle has one. */
    protected String getParamDisplayLabel(String paramName) {
        return I18NUtil.getMessage(name + "." + paramName + "." + DISPLAY_LABEL);
    }

    /** Adds a description of each parameter to the list. */
    protected abstract void addParameterDefinitions(List<ParameterDefinition> paramList);

    /** Does the work, in the caller's transaction and as the caller. */
    protected abstract void executeImpl(Action action, NodeRef actionedUponNodeRef);

    @Override
    public ActionDefinition getActionDefinition() {
        if (actionDefinition == null) {
            List<ParameterDefinition> parameters = new ArrayList<>();
            addParameterDefinitions(parameters);
            actionDefinition = new Definition(
                    name,
                    getTitleKey(),
                    getDescriptionKey(),
                    adhocPropertiesAllowed,
                    parameters,
                    applicableTypes,
                    trackStatus);
        }
        return actionDefinition;
    }

    @Override
    public void execute(Action action, NodeRef actionedUponNodeRef) {
        if (AlfrescoTransactionSupport.getTransactionReadState() == TxnReadState.TXN_NONE) {
            throw new IllegalStateException("The action " + name + " needs a transaction");
        }
        if (!ignoreLock) {
            throw new UnsupportedOperationException("ActionExecuterAbstractBase.setIgnoreLock(false)");
        }
        checkMandatoryProperties(action);
        executeImpl(action, actionedUponNodeRef);
    }

    private void checkMandatoryProperties(Action action) {
        for (ParameterDefinition parameter : getActionDefinition().getParameterDefinitions()) {
            if (parameter.isMandatory() && action.getParameterValue(parameter.getName()) == null) {
                throw new RuleServiceException("A value for the mandatory parameter " + parameter.getName()
                        + " has not been set on the rule item " + name);
            }
        }
    }

    private record Definition(
            String name,
            String titleKey,
            String descriptionKey,
            boolean adhocPropertiesAllowed,
            List<ParameterDefinition> parameters,
            Set<QName> applicableTypes,
            boolean trackStatus)
            implements ActionDefinition {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getTitle() {
            return I18NUtil.getMessage(titleKey);
        }

        @Override
        public String getDescription() {
            return I18NUtil.getMessage(descriptionKey);
        }

        @Override
        public boolean getAdhocPropertiesAllowed() {
            return adhocPropertiesAllowed;
        }

        @Override
        public boolean hasParameterDefinitions() {
            return !parameters.isEmpty();
        }

        @Override
        public List<ParameterDefinition> getParameterDefinitions() {
            return parameters;
        }

        @Override
        public ParameterDefinition getParameterDefintion(String name) {
            return parameters.stream()
                    .filter(parameter -> parameter.getName().equals(name))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public Set<QName> getApplicableTypes() {
            return applicableTypes;
        }

        @Override
        public boolean getTrackStatus() {
            return trackStatus;
        }
    }
}
