// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.cmr.workflow;

import org.alfresco.service.cmr.dictionary.TypeDefinition;

/** A kind of task: its type in the workflow model and its node. */
public class WorkflowTaskDefinition {
    public String id;
    public WorkflowNode node;
    public TypeDefinition metadata;

    public WorkflowTaskDefinition(String id, WorkflowNode node, TypeDefinition metadata) {
        this.id = id;
        this.node = node;
        this.metadata = metadata;
    }

    public String getId() {
        return id;
    }

    public WorkflowNode getNode() {
        return node;
    }

    public TypeDefinition getMetadata() {
        return metadata;
    }

    @Override
    public String toString() {
        return "WorkflowTaskDefinition[id=" + id + "]";
    }
}
