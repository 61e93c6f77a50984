// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.node;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alfresco.service.namespace.QName;
import org.pishkhan.embedded.repository.dictionary.Dictionary;
import org.pishkhan.embedded.repository.dictionary.PropertyDefinition;

/** What the dictionary makes of the values that callers hand in. */
final class NodeValues {
    private final Dictionary dictionary;
    private final ValueConverter converter;

    NodeValues(Dictionary dictionary, ValueConverter converter) {
        this.dictionary = dictionary;
        this.converter = converter;
    }

    /** The values in the types of their properties, without those that follow from the row. */
    Map<QName, Serializable> storable(Map<QName, Serializable> given) {
        Map<QName, Serializable> values = new HashMap<>();
        given.forEach((name, value) -> {
            if (!IntrinsicProperties.contains(name)) {
                values.put(name, converted(name, value));
            }
        });
        return values;
    }

    private Serializable converted(QName name, Serializable value) {
        Optional<PropertyDefinition> property = dictionary.property(name);
        return property.isPresent() ? converter.convert(value, property.get()) : value;
    }

    /** The aspects that the node has or needs, those of the given properties included. */
    Set<QName> aspects(QName type, Set<QName> present, Set<QName> given) {
        Set<QName> aspects = new HashSet<>(present);
        for (QName name : given) {
            dictionary
                    .property(name)
                    .map(PropertyDefinition::container)
                    .filter(dictionary::isAspect)
                    .ifPresent(aspects::add);
        }
        aspects.addAll(dictionary.mandatoryAspects(type));
        Set.copyOf(aspects).forEach(aspect -> aspects.addAll(dictionary.mandatoryAspects(aspect)));
        return aspects;
    }

    /** Adds the default values that the models give to properties without a value. */
    void addDefaults(Map<QName, Serializable> values, QName type, Set<QName> aspects) {
        for (PropertyDefinition property : dictionary.propertiesOf(type, aspects)) {
            if (!values.containsKey(property.name())) {
                property.defaultValue()
                        .ifPresent(text -> values.put(property.name(), converter.convert(text, property)));
            }
        }
    }
}
