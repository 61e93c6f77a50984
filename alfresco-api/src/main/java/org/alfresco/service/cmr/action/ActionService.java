// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.cmr.action;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;

/** Creates repository actions by name and carries them out. */
public interface ActionService {
    /** The definition with this name, or null. */
    ActionDefinition getActionDefinition(String name);

    List<ActionDefinition> getActionDefinitions();

    Action createAction(String name);

    Action createAction(String name, Map<String, Serializable> params);

    /** Carries the action out at once, in the caller's transaction. */
    void executeAction(Action action, NodeRef actionedUponNodeRef);

    void executeAction(Action action, NodeRef actionedUponNodeRef, boolean checkConditions);

    void executeAction(
            Action action, NodeRef actionedUponNodeRef, boolean checkConditions, boolean executeAsynchronously);
}
