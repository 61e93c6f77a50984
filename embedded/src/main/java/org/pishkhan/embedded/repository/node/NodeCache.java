// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.node;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** The nodes that a transaction has read or written. */
final class NodeCache {
    private final Map<Long, NodeRow> rows = new HashMap<>();
    private final Map<NodeRef, Long> ids = new HashMap<>();
    private final Map<Long, Map<QName, Serializable>> properties = new HashMap<>();

    Optional<NodeRow> row(NodeRef ref) {
        return Optional.ofNullable(ids.get(ref)).map(rows::get);
    }

    Optional<NodeRow> row(long id) {
        return Optional.ofNullable(rows.get(id));
    }

    /** Remembers the row unless the transaction knows the node already; answers what it knows. */
    NodeRow learn(NodeRow row) {
        NodeRow known = rows.get(row.id());
        if (known != null) {
            return known;
        }
        put(row);
        return row;
    }

    void put(NodeRow row) {
        NodeRow former = rows.put(row.id(), row);
        if (former != null) {
            ids.remove(former.ref());
        }
        ids.put(row.ref(), row.id());
    }

    void forget(NodeRow row) {
        rows.remove(row.id());
        ids.remove(row.ref());
        properties.remove(row.id());
    }

    Optional<Map<QName, Serializable>> properties(long id) {
        return Optional.ofNullable(properties.get(id));
    }

    void put(long id, Map<QName, Serializable> values) {
        properties.put(id, values);
    }
}
