// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.workflow;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/**
 * A node as a process sees it: {@code ${initiator.properties.userName}}. Source: {@code ActivitiScriptNode}, of which
 * it is a small part.
 */
public final class NodeVariable {
    private final NodeRef nodeRef;
    private final NodeService nodeService;

    NodeVariable(NodeRef nodeRef, NodeService nodeService) {
        this.nodeRef = nodeRef;
        this.nodeService = nodeService;
    }

    public NodeRef getNodeRef() {
        return nodeRef;
    }

    public boolean exists() {
        return nodeService.exists(nodeRef);
    }

    /** The properties under their local names. */
    public Map<String, Serializable> getProperties() {
        Map<String, Serializable> properties = new LinkedHashMap<>();
        for (Map.Entry<QName, Serializable> entry :
                nodeService.getProperties(nodeRef).entrySet()) {
            properties.put(entry.getKey().getLocalName(), entry.getValue());
        }
        return properties;
    }

    @Override
    public String toString() {
        return nodeRef.toString();
    }
}
