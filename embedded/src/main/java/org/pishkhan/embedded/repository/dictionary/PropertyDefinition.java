// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.dictionary;

import java.util.List;
import java.util.Optional;
import org.alfresco.service.namespace.QName;

/**
 * A property as its model defines it.
 *
 * @param container the type or aspect it belongs to
 * @param mandatoryEnforced whether a commit without it fails
 */
public record PropertyDefinition(
        QName name,
        QName container,
        QName dataType,
        boolean mandatoryEnforced,
        boolean multiValued,
        Optional<String> defaultValue,
        List<Constraint> constraints) {}
