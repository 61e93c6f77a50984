// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.node;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.pishkhan.embedded.repository.dictionary.Dictionary;

/**
 * Deletes nodes with everything below them. What the models mark with {@code archive} goes to the archive store, unless
 * an aspect such as {@code sys:temporary} forbids it; as {@code DbNodeServiceImpl.deleteNode}.
 */
final class NodeRemoval {
    private static final QName ARCHIVED_ITEM = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "archivedItem");

    private final NodeParts parts;
    private final Stores stores;

    NodeRemoval(NodeParts parts, Stores stores) {
        this.parts = parts;
        this.stores = stores;
    }

    void delete(NodeRef ref) {
        NodeRow top = parts.lookup().requireForWriting(ref);
        if (top.place().isEmpty()) {
            throw new IllegalArgumentException("The root of a store cannot be deleted: " + ref);
        }
        List<NodeRow> tree = parts.nodes().tree(top);
        List<NodeRow> childrenFirst = new ArrayList<>(tree);
        Collections.reverse(childrenFirst);
        childrenFirst.forEach(
                row -> parts.events().deleting(row.ref(), parts.lookup().classes(row)));
        parts.integrity().deleted(tree);
        if (isArchived(top)) {
            archive(parts.nodes().tree(parts.nodes().get(top.id())));
        } else {
            remove(parts.nodes().tree(parts.nodes().get(top.id())));
        }
    }

    private boolean isArchived(NodeRow row) {
        Dictionary dictionary = parts.dictionary();
        boolean kept = row.ref().getStoreRef().equals(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE)
                && dictionary.archive(row.type()).orElse(false);
        return kept
                && row.aspects().stream()
                        .map(dictionary::archive)
                        .flatMap(Optional::stream)
                        .allMatch(Boolean::booleanValue);
    }

    private void remove(List<NodeRow> tree) {
        tree.forEach(row -> parts.orphaned().replaced(parts.properties().get(row.id()), Map.of()));
        parts.access().delete(tree);
        parts.nodes().delete(tree);
    }

    private void archive(List<NodeRow> tree) {
        StoreRef archive = StoreRef.STORE_REF_ARCHIVE_SPACESSTORE;
        NodeRow archiveRoot = stores.root(archive);
        for (NodeRow row : tree) {
            NodeRef archived = new NodeRef(archive, row.ref().getId());
            parts.nodes().find(archived).ifPresent(older -> remove(parts.nodes().tree(older)));
            parts.nodes().update(parts.nodes().get(row.id()).withRef(archived));
        }
        mark(parts.nodes().get(tree.get(0).id()), tree.get(0), archiveRoot);
    }

    private void mark(NodeRow top, NodeRow original, NodeRow archiveRoot) {
        String user = NodeCreation.currentUser();
        Map<QName, Serializable> values = new HashMap<>(parts.properties().get(top.id()));
        values.put(ContentModel.PROP_ARCHIVED_BY, user);
        values.put(ContentModel.PROP_ARCHIVED_DATE, new Date());
        values.put(
                ContentModel.PROP_ARCHIVED_ORIGINAL_PARENT_ASSOC,
                parts.lookup().association(original).toString());
        Serializable owner = values.get(ContentModel.PROP_OWNER);
        values.put(ContentModel.PROP_ARCHIVED_ORIGINAL_OWNER, Objects.requireNonNullElse(owner, ""));
        values.put(ContentModel.PROP_OWNER, user);
        Set<QName> aspects = new HashSet<>(top.aspects());
        aspects.addAll(List.of(ContentModel.ASPECT_ARCHIVED, ContentModel.ASPECT_OWNABLE));
        Place place = new Place(
                archiveRoot.id(),
                ContentModel.ASSOC_CHILDREN,
                ARCHIVED_ITEM,
                top.ref().getId());
        parts.nodes()
                .update(top.withAspects(aspects)
                        .withExplicitOwner(Optional.of(user))
                        .withPlace(place));
        parts.properties().replace(top.id(), values);
        parts.access().move(parts.nodes().get(top.id()), archiveRoot.aclId());
    }
}
