// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.workflow;

import java.util.Objects;
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
        String receiver = textOrEmpty(execution, LetterModel.VARIABLE_RECEIVER);
        String comment = textOrEmpty(execution, LetterModel.VARIABLE_COMMENT);
        triage.assigned(identity.currentUser(), code, receiver, comment);
        execution.removeVariable(LetterModel.VARIABLE_COMMENT);
        execution.setVariable(LetterModel.VARIABLE_ASSIGNEE, receiver);
    }

    /** Letters that started before a variable was introduced never have it. */
    private static String textOrEmpty(DelegateExecution execution, String variable) {
        return Objects.requireNonNullElse((String) execution.getVariable(variable), "");
    }
}
