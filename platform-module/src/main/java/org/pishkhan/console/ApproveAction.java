// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.console;

import java.util.List;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.pishkhan.console.Decisions.Decision;
import org.pishkhan.triage.Approval;

/** {@code pishkhan-approve}: registers the letter and gives it to an expert. */
public final class ApproveAction extends DecisionAction {

    public ApproveAction(Decisions decisions) {
        super(decisions);
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> parameters) {
        parameters.add(text("assignee", true));
        parameters.add(texts("copies"));
        parameters.add(text("note", false));
        parameters.add(number("priority"));
    }

    @Override
    Decision decision(Action action) {
        Approval approval = new Approval(
                textOf(action, "assignee"), textsOf(action, "copies"), textOf(action, "note"), priority(action));
        return (triage, officer, code) -> triage.approve(officer, code, approval);
    }

    private static int priority(Action action) {
        return action.getParameterValue("priority") instanceof Number number ? number.intValue() : Approval.MEDIUM;
    }
}
