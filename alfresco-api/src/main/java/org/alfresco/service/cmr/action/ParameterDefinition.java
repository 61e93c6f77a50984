// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.cmr.action;

import org.alfresco.service.namespace.QName;

/** Describes one parameter of an action. */
public interface ParameterDefinition {
    String getName();

    /** The data type, such as {@code d:text}. */
    QName getType();

    boolean isMultiValued();

    boolean isMandatory();

    String getDisplayLabel();

    String getParameterConstraintName();
}
