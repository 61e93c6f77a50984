// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.workflow;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.namespace.QName;

/**
 * A task type with everything it inherits.
 *
 * @param model name of its model, for the keys of its labels
 */
record TaskType(
        QName name,
        String model,
        Optional<String> title,
        Optional<String> description,
        Map<QName, Property> properties,
        Map<QName, Association> associations,
        Set<QName> aspects)
        implements TypeDefinition {

    /** A property: name of its data type such as {@code d:text}, and what the model says about it. */
    record Property(
            String dataType, boolean multiple, boolean mandatory, boolean isProtected, Optional<String> defaultValue) {}

    /** An association to one or many nodes. */
    record Association(boolean many, boolean mandatory) {}

    @Override
    public QName getName() {
        return name;
    }

    boolean defines(QName property) {
        return properties.containsKey(property) || associations.containsKey(property);
    }
}
