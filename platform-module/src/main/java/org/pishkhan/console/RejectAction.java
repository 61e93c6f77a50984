// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.console;

import java.util.List;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.pishkhan.console.Decisions.Decision;

/** {@code pishkhan-reject}: rejects a request, finally. */
public final class RejectAction extends DecisionAction {

    public RejectAction(Decisions decisions) {
        super(decisions);
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> parameters) {
        parameters.add(text("reason", true));
    }

    @Override
    Decision decision(Action action) {
        String reason = textOf(action, "reason");
        return (triage, officer, code) -> triage.reject(officer, code, reason);
    }
}
