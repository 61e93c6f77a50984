// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.console;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alfresco.repo.action.ParameterDefinitionImpl;
import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.pishkhan.console.Decisions.Decision;

/** A decision as a repository action on a dossier: translates parameters, and leaves the rest to the desk. */
abstract class DecisionAction extends ActionExecuterAbstractBase {

    private final Decisions decisions;

    DecisionAction(Decisions decisions) {
        this.decisions = decisions;
    }

    /** What these parameters say. */
    abstract Decision decision(Action action);

    @Override
    protected final void executeImpl(Action action, NodeRef dossier) {
        decisions.take(dossier, decision(action));
    }

    final ParameterDefinition text(String parameter, boolean mandatory) {
        return new ParameterDefinitionImpl(
                parameter, DataTypeDefinition.TEXT, mandatory, getParamDisplayLabel(parameter));
    }

    final ParameterDefinition texts(String parameter) {
        return new ParameterDefinitionImpl(
                parameter, DataTypeDefinition.TEXT, false, getParamDisplayLabel(parameter), true);
    }

    final ParameterDefinition number(String parameter) {
        return new ParameterDefinitionImpl(parameter, DataTypeDefinition.INT, false, getParamDisplayLabel(parameter));
    }

    static String textOf(Action action, String parameter) {
        return Optional.ofNullable(action.getParameterValue(parameter))
                .map(Serializable::toString)
                .orElse("");
    }

    /** A list, or a single value where a form gave no list. */
    static List<String> textsOf(Action action, String parameter) {
        Serializable value = action.getParameterValue(parameter);
        if (value instanceof Collection<?> values) {
            return values.stream()
                    .map(String::valueOf)
                    .filter(text -> !text.isBlank())
                    .toList();
        }
        return Optional.of(textOf(action, parameter)).filter(text -> !text.isBlank()).stream()
                .toList();
    }
}
