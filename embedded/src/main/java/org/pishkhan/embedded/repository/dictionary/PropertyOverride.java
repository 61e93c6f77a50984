// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.dictionary;

import java.util.List;
import java.util.Optional;
import org.alfresco.service.namespace.QName;

/** What a type changes in a property that it inherits. */
record PropertyOverride(
        QName property,
        Optional<Boolean> mandatoryEnforced,
        Optional<String> defaultValue,
        List<Constraint> constraints) {
    PropertyDefinition appliedTo(PropertyDefinition inherited) {
        return new PropertyDefinition(
                inherited.name(),
                inherited.container(),
                inherited.dataType(),
                mandatoryEnforced.orElse(inherited.mandatoryEnforced()),
                inherited.multiValued(),
                defaultValue.or(inherited::defaultValue),
                constraints.isEmpty() ? inherited.constraints() : constraints);
    }
}
