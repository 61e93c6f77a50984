// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.node;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.pishkhan.embedded.repository.policy.NodeEvents;

/** Makes nodes. */
final class NodeCreation {
    private final NodeParts parts;

    NodeCreation(NodeParts parts) {
        this.parts = parts;
    }

    /** Makes the root of a store. */
    NodeRow createRoot(StoreRef store) {
        QName type = ContentModel.TYPE_STOREROOT;
        long id = parts.nodes().nextId();
        NodeRow row = new NodeRow(
                id,
                new NodeRef(store, UUID.randomUUID().toString()),
                type,
                parts.values().aspects(type, Set.of(), Set.of()),
                1,
                id,
                Optional.empty(),
                Audit.none(),
                Optional.empty());
        parts.access().createForRoot(id);
        parts.nodes().insert(row);
        return row;
    }

    ChildAssociationRef create(
            NodeRef parentRef, QName assocType, QName assocName, QName type, Map<QName, Serializable> given) {
        NodeRow parent = parts.lookup().requireForWriting(parentRef);
        if (!parts.dictionary().isType(type)) {
            throw new InvalidTypeException(type);
        }
        Map<QName, Serializable> stored = parts.values().storable(given);
        Set<QName> aspects = parts.values().aspects(type, Set.of(), stored.keySet());
        parts.values().addDefaults(stored, type, aspects);
        String uuid = uuid(given);
        String name = (String) stored.getOrDefault(ContentModel.PROP_NAME, uuid);
        Place place = new Place(
                parent.id(),
                assocType,
                assocName,
                parts.childNames().stored(assocType, name == null ? uuid : name, uuid));
        NodeRow row = new NodeRow(
                parts.nodes().nextId(),
                new NodeRef(parent.ref().getStoreRef(), uuid),
                type,
                Set.copyOf(aspects),
                1,
                parent.aclId(),
                Optional.ofNullable((String) stored.get(ContentModel.PROP_OWNER)),
                audit(aspects),
                Optional.of(place));
        insert(parent, row, stored);
        return announce(parent, row);
    }

    private void insert(NodeRow parent, NodeRow row, Map<QName, Serializable> stored) {
        if (parts.nodes().find(row.ref()).isPresent()) {
            throw new AlfrescoRuntimeException("Node already exists: " + row.ref());
        }
        parts.childNames().claim(parent, row, () -> parts.nodes().insert(row));
        parts.properties().insert(row.id(), stored);
        parts.integrity().changed(row);
    }

    private ChildAssociationRef announce(NodeRow parent, NodeRow row) {
        ChildAssociationRef association = parts.lookup().association(row);
        Map<QName, Serializable> after = parts.lookup().properties(row);
        NodeEvents events = parts.events();
        row.aspects().forEach(aspect -> events.aspectAdded(row.ref(), aspect));
        events.created(association, parts.lookup().classes(row));
        events.childAdded(association, true, parts.lookup().classes(parent));
        parts.nodes()
                .find(row.ref())
                .ifPresent(alive -> events.updated(
                        row.ref(), Map.of(), after, parts.lookup().classes(alive)));
        return association;
    }

    private static String uuid(Map<QName, Serializable> given) {
        Serializable wanted = given.get(ContentModel.PROP_NODE_UUID);
        return wanted == null ? UUID.randomUUID().toString() : wanted.toString();
    }

    private static Optional<Audit> audit(Set<QName> aspects) {
        if (!aspects.contains(ContentModel.ASPECT_AUDITABLE)) {
            return Optional.empty();
        }
        String user = currentUser();
        long now = System.currentTimeMillis();
        return Optional.of(new Audit(user, now, user, now));
    }

    /** The fully authenticated user, whoever the work runs as; System if there is nobody. */
    static String currentUser() {
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        return user == null ? AuthenticationUtil.getSystemUserName() : user;
    }
}
