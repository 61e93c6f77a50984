// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.cmr.action;

import java.util.List;
import java.util.Set;
import org.alfresco.service.namespace.QName;

/** Describes an action: name, texts, parameters, and the types it may be applied to. */
public interface ActionDefinition {
    String getName();

    String getTitle();

    String getDescription();

    boolean getAdhocPropertiesAllowed();

    boolean hasParameterDefinitions();

    List<ParameterDefinition> getParameterDefinitions();

    /** The parameter with this name, or null. The spelling is Alfresco's. */
    ParameterDefinition getParameterDefintion(String name);

    /** Empty: applies to every type. */
    Set<QName> getApplicableTypes();

    boolean getTrackStatus();
}
