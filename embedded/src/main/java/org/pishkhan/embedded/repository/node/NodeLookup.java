// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.node;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport.TxnReadState;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Finds nodes and shows them as callers know them. */
public final class NodeLookup {
    private final NodeTable nodes;
    private final PropertyTable properties;

    NodeLookup(NodeTable nodes, PropertyTable properties) {
        this.nodes = nodes;
        this.properties = properties;
    }

    /** @throws InvalidNodeRefException if there is no such node */
    public NodeRow require(NodeRef ref) {
        if (ref == null) {
            throw new IllegalArgumentException("The node reference is missing");
        }
        return nodes.find(ref).orElseThrow(() -> new InvalidNodeRefException("Node does not exist: " + ref, ref));
    }

    /** The node, to be changed; a transaction for writing must be open. */
    NodeRow requireForWriting(NodeRef ref) {
        requireWritable();
        return require(ref);
    }

    static void requireWritable() {
        if (AlfrescoTransactionSupport.getTransactionReadState() != TxnReadState.TXN_READ_WRITE) {
            throw new AlfrescoRuntimeException("permissions.err_read_only");
        }
    }

    /** All properties, those of the row included; the caller's own copy. */
    public Map<QName, Serializable> properties(NodeRow row) {
        return IntrinsicProperties.addTo(properties.get(row.id()), row);
    }

    /** The type and the aspects. */
    Set<QName> classes(NodeRow row) {
        Set<QName> classes = new HashSet<>(row.aspects());
        classes.add(row.type());
        return classes;
    }

    /** The tie to the parent; for a root one without a parent, as in Alfresco. */
    public ChildAssociationRef association(NodeRow row) {
        return row.place()
                .map(place -> new ChildAssociationRef(
                        place.assocType(), nodes.get(place.parentId()).ref(), place.assocName(), row.ref(), true, -1))
                .orElseGet(() -> new ChildAssociationRef(null, null, null, row.ref(), true, -1));
    }
}
