// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.dictionary;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.namespace.QName;

/**
 * Refuses a model that names what nobody defines or defines what is defined already, as Alfresco's
 * {@code CompiledModel} and {@code M2ClassDefinition} do; there, one such mistake keeps the repository from starting.
 */
final class ModelCheck {
    private static final Set<QName> DATA_TYPES = Set.of(
            DataTypeDefinition.ANY,
            DataTypeDefinition.TEXT,
            DataTypeDefinition.MLTEXT,
            DataTypeDefinition.CONTENT,
            DataTypeDefinition.INT,
            DataTypeDefinition.LONG,
            DataTypeDefinition.FLOAT,
            DataTypeDefinition.DOUBLE,
            DataTypeDefinition.DATE,
            DataTypeDefinition.DATETIME,
            DataTypeDefinition.BOOLEAN,
            DataTypeDefinition.QNAME,
            DataTypeDefinition.NODE_REF,
            DataTypeDefinition.LOCALE,
            DataTypeDefinition.CATEGORY);

    private final Model model;
    private final Map<QName, ClassDefinition> classes;
    private final Map<QName, QName> properties = new HashMap<>();
    private final Map<QName, QName> associations = new HashMap<>();

    ModelCheck(Model model, Map<QName, ClassDefinition> known) {
        this.model = model;
        this.classes = new HashMap<>(known);
        known.values().forEach(this::claimNames);
    }

    void run() {
        for (ClassDefinition definition : model.classes()) {
            if (classes.put(definition.name(), definition) != null) {
                throw refusal(definition.name() + " is defined twice");
            }
            claimNames(definition);
        }
        model.classes().forEach(this::check);
    }

    private void claimNames(ClassDefinition definition) {
        definition.properties().forEach(property -> claim(properties, property.name(), definition.name()));
        definition.associations().forEach(association -> claim(associations, association.name(), definition.name()));
    }

    private void claim(Map<QName, QName> containers, QName name, QName container) {
        QName other = containers.put(name, container);
        if (other != null) {
            throw refusal(name + " is defined in " + other + " and in " + container);
        }
    }

    private void check(ClassDefinition definition) {
        definition.parent().ifPresent(parent -> require(parent, definition.aspect(), definition.name()));
        definition.mandatoryAspects().forEach(aspect -> require(aspect, true, definition.name()));
        for (PropertyDefinition property : definition.properties()) {
            if (!DATA_TYPES.contains(property.dataType())) {
                throw refusal(property.name() + " has the unknown data type " + property.dataType());
            }
        }
        for (AssociationDefinition association : definition.associations()) {
            if (!classes.containsKey(association.target())) {
                throw refusal(association.name() + " leads to the unknown class " + association.target());
            }
        }
        for (PropertyOverride override : definition.overrides()) {
            if (!properties.containsKey(override.property())) {
                throw refusal(definition.name() + " overrides the unknown property " + override.property());
            }
        }
        checkForLoop(definition);
    }

    private void require(QName wanted, boolean aspect, QName user) {
        ClassDefinition found = classes.get(wanted);
        if (found == null || found.aspect() != aspect) {
            throw refusal(user + " needs the " + (aspect ? "aspect " : "type ") + wanted + ", which does not exist");
        }
    }

    private void checkForLoop(ClassDefinition definition) {
        ClassDefinition above = definition;
        while (above.parent().isPresent()) {
            above = classes.get(above.parent().get());
            if (above == definition) {
                throw refusal(definition.name() + " is its own ancestor");
            }
        }
    }

    private DictionaryException refusal(String why) {
        return new DictionaryException("The model " + model.name() + " is refused: " + why);
    }
}
