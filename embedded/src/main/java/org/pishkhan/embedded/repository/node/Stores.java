// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.node;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.InvalidStoreRefException;
import org.alfresco.service.cmr.repository.StoreRef;

/** The stores and their roots; both exist from the start. */
public final class Stores {
    private final NodeTable nodes;
    private final NodeCreation creation;
    private final QNames names;
    private final Map<StoreRef, Long> rootIds = new ConcurrentHashMap<>();

    Stores(NodeTable nodes, NodeCreation creation, QNames names) {
        this.nodes = nodes;
        this.creation = creation;
        this.names = names;
    }

    /** Makes the stores that are missing. */
    public void create() {
        create(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        create(StoreRef.STORE_REF_ARCHIVE_SPACESSTORE);
    }

    private void create(StoreRef store) {
        if (find(store).isEmpty()) {
            creation.createRoot(store);
        }
    }

    boolean exists(StoreRef store) {
        return find(store).isPresent();
    }

    /** @throws InvalidStoreRefException if there is no such store */
    NodeRow root(StoreRef store) {
        Long known = rootIds.get(store);
        return known == null ? remember(store) : nodes.get(known);
    }

    private NodeRow remember(StoreRef store) {
        NodeRow root = find(store).orElseThrow(() -> new InvalidStoreRefException(store));
        rootIds.put(store, root.id());
        return root;
    }

    private Optional<NodeRow> find(StoreRef store) {
        return nodes
                .select(
                        "from host_node n where n.store = ? and n.type_id = ?",
                        List.of(store.toString(), names.id(ContentModel.TYPE_STOREROOT)))
                .stream()
                .findFirst();
    }
}
