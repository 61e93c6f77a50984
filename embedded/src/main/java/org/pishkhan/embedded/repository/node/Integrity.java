// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.node;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import org.pishkhan.embedded.repository.dictionary.AssociationDefinition;
import org.pishkhan.embedded.repository.dictionary.Dictionary;
import org.pishkhan.embedded.repository.dictionary.PropertyDefinition;
import org.pishkhan.embedded.repository.transaction.TransactionCache;

/**
 * Checks, after all behaviours and before the commit, that the changed nodes are as their models demand: enforced
 * properties present, constraints kept, parents of the right type. As Alfresco's {@code IntegrityChecker}.
 */
final class Integrity {
    private static final int AFTER_BEHAVIOURS = 1;

    private final Dictionary dictionary;
    private final NodeTable nodes;
    private final PropertyTable properties;
    private final TransactionCache<Check> check = new TransactionCache<>(Check::new);

    Integrity(Dictionary dictionary, NodeTable nodes, PropertyTable properties) {
        this.dictionary = dictionary;
        this.nodes = nodes;
        this.properties = properties;
    }

    void changed(NodeRow row) {
        check.get().changed.add(row.id());
    }

    void deleted(Collection<NodeRow> rows) {
        rows.forEach(row -> check.get().changed.remove(row.id()));
    }

    private void verify(NodeRow row) {
        Map<QName, Serializable> values = IntrinsicProperties.addTo(properties.get(row.id()), row);
        for (PropertyDefinition property : dictionary.propertiesOf(row.type(), row.aspects())) {
            violation(property, values.get(property.name())).ifPresent(text -> refuse(row, property.name(), text));
        }
        row.place().ifPresent(place -> verify(row, place));
    }

    private void verify(NodeRow row, Place place) {
        NodeRow parent = nodes.get(place.parentId());
        Optional<AssociationDefinition> association = dictionary.association(place.assocType());
        boolean fits = association.isPresent()
                && has(parent, association.get().source())
                && has(row, association.get().target());
        if (!fits) {
            refuse(row, place.assocType(), "the association may not lead from " + parent.type() + " to " + row.type());
        }
    }

    private boolean has(NodeRow row, QName wanted) {
        return dictionary.isSubClass(row.type(), wanted)
                || row.aspects().stream().anyMatch(aspect -> dictionary.isSubClass(aspect, wanted));
    }

    private static Optional<String> violation(PropertyDefinition property, Serializable value) {
        if (value == null) {
            return property.mandatoryEnforced() ? Optional.of("it is missing") : Optional.empty();
        }
        Collection<?> values = value instanceof Collection<?> many ? many : List.of(value);
        return values.stream()
                .flatMap(single -> property.constraints().stream().flatMap(rule -> rule.violation(single).stream()))
                .findFirst();
    }

    private static void refuse(NodeRow row, QName name, String text) {
        throw new IntegrityException("Integrity of node " + row.ref() + ": " + name + ": " + text);
    }

    private final class Check extends TransactionListenerAdapter {
        private final Set<Long> changed = new TreeSet<>();

        Check() {
            AlfrescoTransactionSupport.bindListener(this, AFTER_BEHAVIOURS);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            properties.preload(changed);
            changed.forEach(id -> verify(nodes.get(id)));
        }
    }
}
