// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.workflow;

import org.activiti.engine.delegate.DelegateExecution;
import org.alfresco.repo.workflow.activiti.BaseJavaDelegate;
import org.pishkhan.platform.Identity;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.triage.Triage;

/** An expert has answered the letter: the prepared answer goes out. Known to the process by its name. */
public final class PishkhanAnswer extends BaseJavaDelegate {

    private final Triage triage;
    private final Identity identity;

    PishkhanAnswer(Triage triage, Identity identity) {
        this.triage = triage;
        this.identity = identity;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TrackingCode code = new TrackingCode((String) execution.getVariable(LetterModel.VARIABLE_TRACKING_CODE));
        triage.sent(identity.currentUser(), code);
    }
}
