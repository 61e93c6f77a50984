// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.workflow;

import org.activiti.engine.delegate.DelegateExecution;
import org.alfresco.repo.workflow.activiti.BaseJavaDelegate;
import org.pishkhan.platform.AlfrescoIdentity;
import org.pishkhan.platform.Identity;
import org.pishkhan.request.NotAllowed;

/**
 * Letters begin with an approval and in no other way: Alfresco lets any user start any workflow, with variables of their choice
 * (its workflow API for clients). Known to the process by its name.
 */
public final class PishkhanStart extends BaseJavaDelegate {

    private final Identity identity;

    PishkhanStart(Identity identity) {
        this.identity = identity;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (!AlfrescoIdentity.SERVICE_ACCOUNT.equals(identity.currentUser())) {
            throw new NotAllowed("start the workflow of a letter");
        }
    }
}
