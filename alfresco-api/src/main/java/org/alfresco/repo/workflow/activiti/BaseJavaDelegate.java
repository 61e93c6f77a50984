// SPDX-License-Identifier: Apache-2.0
package org.alfresco.repo.workflow.activiti;

import java.util.Map;
import org.activiti.engine.delegate.JavaDelegate;

/** Base of a process delegate that a BPMN file names by its simple class name: <code>${SimpleClassName}</code>. */
public abstract class BaseJavaDelegate implements JavaDelegate {
    /** Enters this delegate in the engine's table of beans. */
    public void setBeanRegistry(Map<Object, Object> beanRegistry) {
        beanRegistry.put(getName(), this);
    }

    /** The name for expressions. */
    protected String getName() {
        return getClass().getSimpleName();
    }
}
