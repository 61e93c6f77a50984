// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.node;

import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Moves nodes within their store. */
final class NodeMove {
    private final NodeParts parts;

    NodeMove(NodeParts parts) {
        this.parts = parts;
    }

    ChildAssociationRef move(NodeRef ref, NodeRef newParentRef, QName assocType, QName assocName) {
        NodeRow row = parts.lookup().requireForWriting(ref);
        NodeRow parent = parts.lookup().require(newParentRef);
        if (!row.ref().getStoreRef().equals(parent.ref().getStoreRef())) {
            throw new UnsupportedOperationException("NodeService.moveNode between stores");
        }
        if (row.place().isEmpty()) {
            throw new IllegalArgumentException("The root of a store cannot be moved");
        }
        requireOutside(row, parent);
        ChildAssociationRef from = parts.lookup().association(row);
        NodeRow moved = place(row, parent, assocType, assocName);
        ChildAssociationRef to = parts.lookup().association(moved);
        parts.events().childAdded(to, false, parts.lookup().classes(parent));
        parts.events().moved(from, to, parts.lookup().classes(moved));
        return to;
    }

    private void requireOutside(NodeRow row, NodeRow parent) {
        Optional<NodeRow> above = Optional.of(parent);
        while (above.isPresent()) {
            if (above.get().id() == row.id()) {
                throw new IllegalArgumentException("A node cannot be moved below itself: " + row.ref());
            }
            above = above.get().place().map(Place::parentId).map(parts.nodes()::get);
        }
    }

    private NodeRow place(NodeRow row, NodeRow parent, QName assocType, QName assocName) {
        String uuid = row.ref().getId();
        Object name = parts.properties().get(row.id()).get(ContentModel.PROP_NAME);
        String childName = parts.childNames().stored(assocType, name == null ? uuid : name.toString(), uuid);
        NodeRow moved = row.withPlace(new Place(parent.id(), assocType, assocName, childName));
        parts.childNames().claim(parent, moved, () -> parts.nodes().update(moved));
        parts.access().move(parts.nodes().get(row.id()), parent.aclId());
        NodeRow stored = parts.nodes().get(row.id());
        parts.integrity().changed(stored);
        return stored;
    }
}
