// SPDX-License-Identifier: Apache-2.0
package org.alfresco.repo.action.executer;

import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionDefinition;
import org.alfresco.service.cmr.repository.NodeRef;

/** Carries one kind of action out. */
public interface ActionExecuter {
    String PARAM_RESULT = "result";

    String getQueueName();

    boolean getIgnoreLock();

    boolean getTrackStatus();

    ActionDefinition getActionDefinition();

    void execute(Action action, NodeRef actionedUponNodeRef);
}
