// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.cmr.workflow;

import java.io.Serializable;
import java.util.Date;
import org.alfresco.service.cmr.repository.NodeRef;

/** A running or finished process. */
public class WorkflowInstance implements Serializable {
    private static final long serialVersionUID = 1L;

    public String id;
    public String description;
    public boolean active;
    public NodeRef initiator;
    public Integer priority;
    public Date startDate;
    public Date dueDate;
    public Date endDate;
    public NodeRef workflowPackage;
    public NodeRef context;
    public WorkflowDefinition definition;

    public WorkflowInstance(
            String id,
            WorkflowDefinition definition,
            String description,
            NodeRef initiator,
            NodeRef workflowPackage,
            NodeRef context,
            boolean active,
            Date startDate,
            Date endDate) {
        this.id = id;
        this.definition = definition;
        this.description = description;
        this.initiator = initiator;
        this.workflowPackage = workflowPackage;
        this.context = context;
        this.active = active;
        this.startDate = startDate;
        this.endDate = endDate;
    }

    public String getId() {
        return id;
    }

    public String getDescription() {
        return description;
    }

    public boolean isActive() {
        return active;
    }

    public NodeRef getInitiator() {
        return initiator;
    }

    public Integer getPriority() {
        return priority;
    }

    public Date getStartDate() {
        return startDate;
    }

    public Date getDueDate() {
        return dueDate;
    }

    public Date getEndDate() {
        return endDate;
    }

    public NodeRef getWorkflowPackage() {
        return workflowPackage;
    }

    public NodeRef getContext() {
        return context;
    }

    public WorkflowDefinition getDefinition() {
        return definition;
    }

    @Override
    public String toString() {
        return "WorkflowInstance[id=" + id + ",active=" + active + "]";
    }
}
