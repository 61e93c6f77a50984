// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.sample;

import java.util.List;
import org.alfresco.repo.action.ParameterDefinitionImpl;
import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;

/** Answers with its parameter in capitals. */
public final class SampleAction extends ActionExecuterAbstractBase {
    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> parameters) {
        parameters.add(new ParameterDefinitionImpl("reason", DataTypeDefinition.TEXT, true, null));
    }

    @Override
    protected void executeImpl(Action action, NodeRef node) {
        String reason = (String) action.getParameterValue("reason");
        action.setParameterValue(PARAM_RESULT, reason.toUpperCase(java.util.Locale.ROOT));
    }
}
