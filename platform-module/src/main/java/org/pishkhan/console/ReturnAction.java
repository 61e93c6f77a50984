// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.console;

import java.util.List;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.pishkhan.console.Decisions.Decision;

/** {@code pishkhan-return}: returns a request to the citizen. */
public final class ReturnAction extends DecisionAction {

    public ReturnAction(Decisions decisions) {
        super(decisions);
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> parameters) {
        parameters.add(texts("deficiencies"));
        parameters.add(text("note", false));
    }

    @Override
    Decision decision(Action action) {
        List<String> deficiencies = textsOf(action, "deficiencies");
        String note = textOf(action, "note");
        return (triage, officer, code) -> triage.returnToCitizen(officer, code, deficiencies, note);
    }
}
