// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.console;

import java.util.List;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.pishkhan.console.Decisions.Decision;

/** {@code pishkhan-refer}: refers a request to another desk. */
public final class ReferAction extends DecisionAction {

    public ReferAction(Decisions decisions) {
        super(decisions);
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> parameters) {
        parameters.add(text("desk", true));
        parameters.add(text("note", false));
    }

    @Override
    Decision decision(Action action) {
        String desk = textOf(action, "desk");
        String note = textOf(action, "note");
        return (triage, officer, code) -> triage.refer(officer, code, desk, note);
    }
}
