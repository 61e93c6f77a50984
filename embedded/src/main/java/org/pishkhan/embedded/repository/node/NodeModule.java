// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.node;

import java.util.Collection;
import org.alfresco.service.cmr.repository.NodeService;
import org.pishkhan.embedded.repository.Hostility;
import org.pishkhan.embedded.repository.dictionary.Dictionary;
import org.pishkhan.embedded.repository.dictionary.Namespaces;
import org.pishkhan.embedded.repository.policy.NodeEvents;
import org.pishkhan.embedded.repository.policy.Policies;
import org.pishkhan.embedded.repository.transaction.TransactionCache;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts the pieces of this package together. */
public final class NodeModule {
    private final QNames names;
    private final NodeParts parts;
    private final Stores stores;
    private final Nodes nodes;
    private final ValueConverter converter;

    public NodeModule(
            JdbcTemplate jdbc,
            QNames names,
            Dictionary dictionary,
            Namespaces namespaces,
            Policies policies,
            Hostility hostility) {
        TransactionCache<NodeCache> cache = new TransactionCache<>(NodeCache::new);
        NodeTable table = new NodeTable(jdbc, names, cache);
        OrphanedContent orphaned = new OrphanedContent();
        PropertyTable properties = new PropertyTable(jdbc, names, cache, orphaned);
        this.names = names;
        this.converter = new ValueConverter(namespaces);
        this.parts = new NodeParts(
                table,
                properties,
                new AccessLists(jdbc, table),
                dictionary,
                new NodeLookup(table, properties),
                new NodeValues(dictionary, converter),
                new ChildNames(dictionary, table),
                new Integrity(dictionary, table, properties),
                new NodeEvents(policies),
                orphaned);
        NodeCreation creation = new NodeCreation(parts);
        this.stores = new Stores(table, creation, names);
        this.nodes = new Nodes(parts, creation, stores, hostility);
    }

    public NodeService service() {
        return nodes;
    }

    public NodeTable table() {
        return parts.nodes();
    }

    public NodeLookup lookup() {
        return parts.lookup();
    }

    public AccessLists access() {
        return parts.access();
    }

    public OrphanedContent orphaned() {
        return parts.orphaned();
    }

    public Stores stores() {
        return stores;
    }

    public QNames names() {
        return names;
    }

    public ValueConverter converter() {
        return converter;
    }

    /** Reads the properties of many nodes at once, for the transaction to remember. */
    public void preload(Collection<NodeRow> rows) {
        parts.properties().preload(rows.stream().map(NodeRow::id).toList());
    }
}
