// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.workflow;

import org.activiti.engine.delegate.DelegateExecution;
import org.alfresco.repo.workflow.activiti.BaseJavaDelegate;
import org.pishkhan.platform.Identity;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.triage.Triage;

/** An expert has referred the letter on: tells the rules, and the process who has it now. Known to the process by its name. */
public final class PishkhanReferral extends BaseJavaDelegate {

    private final Triage triage;
    private final Identity identity;

    PishkhanReferral(Triage triage, Identity identity) {
        this.triage = triage;
        this.identity = identity;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TrackingCode code = new TrackingCode((String) execution.getVariable(LetterModel.VARIABLE_TRACKING_CODE));
        String receiver = (String) execution.getVariable(LetterModel.VARIABLE_RECEIVER);
        triage.assigned(identity.currentUser(), code, receiver == null ? "" : receiver);
        execution.setVariable(LetterModel.VARIABLE_ASSIGNEE, receiver);
    }
}
