// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.dictionary;

import java.util.List;
import java.util.Optional;
import org.alfresco.service.namespace.QName;

/** A type or aspect as its model defines it, without what it inherits. */
record ClassDefinition(
        QName name,
        boolean aspect,
        Optional<QName> parent,
        Optional<Boolean> archive,
        List<PropertyDefinition> properties,
        List<AssociationDefinition> associations,
        List<PropertyOverride> overrides,
        List<QName> mandatoryAspects) {}
