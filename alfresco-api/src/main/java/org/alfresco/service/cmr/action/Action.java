// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.cmr.action;

import java.io.Serializable;
import java.util.Map;

/** An action with the values of its parameters, ready to be carried out. */
public interface Action {
    String getId();

    String getActionDefinitionName();

    /** Values by name; changes to the map change the action. */
    Map<String, Serializable> getParameterValues();

    Serializable getParameterValue(String name);

    void setParameterValues(Map<String, Serializable> parameterValues);

    void setParameterValue(String name, Serializable value);

    void addParameterValues(Map<String, Serializable> values);

    boolean getExecuteAsychronously();

    void setExecuteAsynchronously(boolean executeAsynchronously);
}
