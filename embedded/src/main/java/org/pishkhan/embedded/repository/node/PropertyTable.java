// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.node;

import java.io.Serializable;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alfresco.service.namespace.QName;
import org.pishkhan.embedded.repository.transaction.TransactionCache;
import org.springframework.jdbc.core.JdbcTemplate;

/** The properties of the nodes, each value a row; list index -1 marks a single value. */
public final class PropertyTable {
    private static final int SINGLE = -1;

    private record Row(int qnameId, int index, StoredValue value) {}

    private final JdbcTemplate jdbc;
    private final QNames names;
    private final TransactionCache<NodeCache> cache;
    private final OrphanedContent orphaned;

    PropertyTable(JdbcTemplate jdbc, QNames names, TransactionCache<NodeCache> cache, OrphanedContent orphaned) {
        this.jdbc = jdbc;
        this.names = names;
        this.cache = cache;
        this.orphaned = orphaned;
    }

    /** The stored properties of a node; not to be changed. */
    Map<QName, Serializable> get(long nodeId) {
        return cache.get()
                .properties(nodeId)
                .orElseGet(() -> load(List.of(nodeId)).get(nodeId));
    }

    /** Reads the properties of many nodes at once, for the transaction to remember. */
    public void preload(Collection<Long> nodeIds) {
        List<Long> unknown = nodeIds.stream()
                .filter(id -> cache.get().properties(id).isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            load(unknown);
        }
    }

    private Map<Long, Map<QName, Serializable>> load(List<Long> nodeIds) {
        Map<Long, Map<QName, Serializable>> found = new HashMap<>();
        nodeIds.forEach(id -> found.put(id, new HashMap<>()));
        jdbc.query(
                "select node_id, qname_id, list_index, kind, text_value, long_text, number_value, fraction_value"
                        + " from host_property where node_id in ("
                        + String.join(", ", Collections.nCopies(nodeIds.size(), "?"))
                        + ") order by node_id, qname_id, list_index",
                row -> {
                    QName name = names.name(row.getInt("qname_id"));
                    addTo(found.get(row.getLong("node_id")), name, row.getInt("list_index"), StoredValue.read(row));
                },
                nodeIds.toArray());
        found.forEach(cache.get()::put);
        return found;
    }

    private static void addTo(Map<QName, Serializable> values, QName name, int index, StoredValue stored) {
        if (index == SINGLE) {
            values.put(name, stored.value());
            return;
        }
        @SuppressWarnings("unchecked")
        List<Serializable> list = (List<Serializable>) values.computeIfAbsent(name, n -> new ArrayList<Serializable>());
        if (stored.kind() != ValueKind.EMPTY_LIST) {
            list.add(stored.value());
        }
    }

    /** Stores the properties of a node that had none. */
    void insert(long nodeId, Map<QName, Serializable> values) {
        cache.get().put(nodeId, new HashMap<>(values));
        write(nodeId, values);
    }

    /** Replaces the node's properties by these; only what differs is written. */
    void replace(long nodeId, Map<QName, Serializable> wanted) {
        Map<QName, Serializable> before = get(nodeId);
        List<QName> outdated = before.keySet().stream()
                .filter(name -> !wanted.containsKey(name) || !Objects.equals(before.get(name), wanted.get(name)))
                .toList();
        delete(nodeId, outdated);
        Map<QName, Serializable> fresh = new HashMap<>(wanted);
        fresh.keySet().removeIf(name -> before.containsKey(name) && !outdated.contains(name));
        write(nodeId, fresh);
        cache.get().put(nodeId, new HashMap<>(wanted));
        orphaned.replaced(before, wanted);
    }

    private void delete(long nodeId, List<QName> doomed) {
        if (doomed.isEmpty()) {
            return;
        }
        List<Object> arguments = new ArrayList<>(List.of(nodeId));
        arguments.addAll(names.ids(doomed));
        jdbc.update(
                "delete from host_property where node_id = ? and qname_id in ("
                        + String.join(", ", Collections.nCopies(doomed.size(), "?")) + ")",
                arguments.toArray());
    }

    private void write(long nodeId, Map<QName, Serializable> values) {
        List<Row> rows = new ArrayList<>();
        values.forEach((name, value) -> rows.addAll(rows(names.id(name), value)));
        if (rows.isEmpty()) {
            return;
        }
        jdbc.batchUpdate(
                "insert into host_property (node_id, qname_id, list_index, kind, text_value, long_text, number_value,"
                        + " fraction_value) values (?, ?, ?, ?, ?, ?, ?, ?)",
                rows,
                rows.size(),
                (statement, row) -> bind(statement, nodeId, row));
    }

    private static List<Row> rows(int qnameId, Serializable value) {
        if (!(value instanceof Collection<?> list)) {
            return List.of(new Row(qnameId, SINGLE, StoredValue.of(value)));
        }
        if (list.isEmpty()) {
            return List.of(new Row(qnameId, 0, StoredValue.EMPTY_LIST));
        }
        List<Row> rows = new ArrayList<>();
        for (Object element : list) {
            rows.add(new Row(qnameId, rows.size(), StoredValue.of((Serializable) element)));
        }
        return rows;
    }

    private static void bind(PreparedStatement statement, long nodeId, Row row) throws SQLException {
        StoredValue value = row.value();
        statement.setLong(1, nodeId);
        statement.setInt(2, row.qnameId());
        statement.setInt(3, row.index());
        statement.setInt(4, value.kind().ordinal());
        statement.setObject(5, value.isLong() ? null : value.text(), Types.VARCHAR);
        statement.setObject(6, value.isLong() ? value.text() : null, Types.VARCHAR);
        statement.setObject(7, value.number(), Types.BIGINT);
        statement.setObject(8, value.fraction(), Types.DOUBLE);
    }
}
