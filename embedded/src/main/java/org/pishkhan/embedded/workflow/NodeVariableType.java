// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.workflow;

import org.activiti.engine.impl.variable.ValueFields;
import org.activiti.engine.impl.variable.VariableType;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

/** Keeps a node variable as the text of its reference. Source: {@code ScriptNodeVariableType}. */
final class NodeVariableType implements VariableType {
    private final NodeService nodeService;

    NodeVariableType(NodeService nodeService) {
        this.nodeService = nodeService;
    }

    @Override
    public String getTypeName() {
        return "alfrescoScriptNode";
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public boolean isAbleToStore(Object value) {
        return value instanceof NodeVariable;
    }

    @Override
    public void setValue(Object value, ValueFields fields) {
        fields.setTextValue(
                value == null ? null : ((NodeVariable) value).getNodeRef().toString());
    }

    @Override
    public Object getValue(ValueFields fields) {
        String text = fields.getTextValue();
        return text == null ? null : new NodeVariable(new NodeRef(text), nodeService);
    }
}
