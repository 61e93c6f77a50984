// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.cmr.workflow;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.namespace.QName;

/** A task of a process, waiting or done, with its properties under the names of the workflow model. */
public class WorkflowTask {
    public String id;
    public String name;
    public String title;
    public String description;
    public WorkflowTaskState state;
    public WorkflowPath path;
    public WorkflowTaskDefinition definition;
    public Map<QName, Serializable> properties;

    public WorkflowTask(
            String id,
            WorkflowTaskDefinition definition,
            String name,
            String title,
            String description,
            WorkflowTaskState state,
            WorkflowPath path,
            Map<QName, Serializable> properties) {
        this.id = id;
        this.definition = definition;
        this.name = name;
        this.title = title;
        this.description = description;
        this.state = state;
        this.path = path;
        this.properties = properties;
    }

    public String getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getTitle() {
        return title;
    }

    public String getDescription() {
        return description;
    }

    public WorkflowTaskState getState() {
        return state;
    }

    public WorkflowPath getPath() {
        return path;
    }

    public WorkflowTaskDefinition getDefinition() {
        return definition;
    }

    public Map<QName, Serializable> getProperties() {
        return properties;
    }

    @Override
    public String toString() {
        return "WorkflowTask[id=" + id + ",name=" + name + ",state=" + state + "]";
    }
}
