// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.node;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.pishkhan.embedded.repository.transaction.TransactionCache;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of the nodes. A row read once in a transaction stays as it was read, as in Alfresco's node cache. */
public final class NodeTable {
    private static final String SELECT = "select " + NodeRowMapper.COLUMNS + " from host_node n ";

    private final JdbcTemplate jdbc;
    private final QNames names;
    private final NodeRowMapper mapper;
    private final NodeIds ids;
    private final TransactionCache<NodeCache> cache;

    NodeTable(JdbcTemplate jdbc, QNames names, TransactionCache<NodeCache> cache) {
        this.jdbc = jdbc;
        this.names = names;
        this.mapper = new NodeRowMapper(names);
        this.ids = new NodeIds(jdbc);
        this.cache = cache;
    }

    long nextId() {
        return ids.next();
    }

    public Optional<NodeRow> find(NodeRef ref) {
        return cache.get()
                .row(ref)
                .or(() -> one(
                        SELECT + "where n.store = ? and n.uuid = ?",
                        ref.getStoreRef().toString(),
                        ref.getId()));
    }

    /** The node of this number, which must exist. */
    public NodeRow get(long id) {
        return cache.get()
                .row(id)
                .or(() -> one(SELECT + "where n.id = ?", id))
                .orElseThrow(() -> new OptimisticLockingFailureException("Node " + id + " is gone"));
    }

    Optional<NodeRow> child(long parentId, QName assocType, String childName) {
        return one(
                SELECT + "where n.parent_id = ? and n.assoc_type_id = ? and n.child_name = ?",
                parentId,
                names.id(assocType),
                childName);
    }

    List<NodeRow> children(long parentId) {
        return many(SELECT + "where n.parent_id = ? order by n.id", parentId);
    }

    int countChildren(long parentId) {
        return jdbc.queryForObject("select count(*) from host_node where parent_id = ?", Integer.class, parentId);
    }

    /** The node and everything below it, parents before children. */
    public List<NodeRow> tree(NodeRow top) {
        List<NodeRow> all = new ArrayList<>(List.of(top));
        List<NodeRow> level = List.of(top);
        while (!level.isEmpty()) {
            level = childrenOf(level);
            all.addAll(level);
        }
        return all;
    }

    private List<NodeRow> childrenOf(List<NodeRow> parents) {
        return many(
                SELECT + "where n.parent_id in (" + marks(parents) + ") order by n.id",
                parents.stream().map(NodeRow::id).toArray());
    }

    private Optional<NodeRow> one(String sql, Object... arguments) {
        return many(sql, arguments).stream().findFirst();
    }

    private List<NodeRow> many(String sql, Object... arguments) {
        NodeCache known = cache.get();
        return jdbc.query(sql, mapper, arguments).stream().map(known::learn).toList();
    }

    /** Runs a query that selects from {@code host_node n}, and remembers what it finds. */
    public List<NodeRow> select(String afterColumns, List<Object> arguments) {
        return many("select " + NodeRowMapper.COLUMNS + " " + afterColumns, arguments.toArray());
    }

    void insert(NodeRow row) {
        jdbc.update(
                "insert into host_node (id, store, uuid, type_id, aspects, version, acl_id, creator, created, modifier,"
                        + " modified, owner, parent_id, assoc_type_id, assoc_name, child_name)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                with(
                        List.of(row.id()),
                        columns(row),
                        List.of(row.version(), row.aclId()),
                        auditColumns(row),
                        placeColumns(row)));
        cache.get().put(row);
    }

    /**
     * Writes everything but the access list.
     *
     * @throws OptimisticLockingFailureException if somebody else changed the node since this transaction read it
     */
    NodeRow update(NodeRow row) {
        int updated = jdbc.update(
                "update host_node set store = ?, uuid = ?, type_id = ?, aspects = ?, version = version + 1, creator = ?,"
                        + " created = ?, modifier = ?, modified = ?, owner = ?, parent_id = ?, assoc_type_id = ?,"
                        + " assoc_name = ?, child_name = ? where id = ? and version = ?",
                with(columns(row), auditColumns(row), placeColumns(row), List.of(row.id(), row.version())));
        if (updated == 0) {
            throw new OptimisticLockingFailureException("Node " + row.ref() + " was changed meanwhile");
        }
        NodeRow newer = row.withVersion(row.version() + 1);
        cache.get().put(newer);
        return newer;
    }

    /** Puts nodes under another access list. */
    public void setAcl(Collection<NodeRow> rows, long aclId) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.update(
                "update host_node set acl_id = ? where id in (" + marks(rows) + ")",
                with(List.of(aclId), rows.stream().map(row -> (Object) row.id()).toList()));
        rows.forEach(row -> cache.get().put(row.withAcl(aclId)));
    }

    void delete(Collection<NodeRow> rows) {
        Object[] doomed = rows.stream().map(NodeRow::id).toArray();
        jdbc.update("delete from host_property where node_id in (" + marks(rows) + ")", doomed);
        jdbc.update("delete from host_node where id in (" + marks(rows) + ")", doomed);
        rows.forEach(cache.get()::forget);
    }

    private static String marks(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    private List<Object> columns(NodeRow row) {
        return List.of(
                row.ref().getStoreRef().toString(),
                row.ref().getId(),
                names.id(row.type()),
                mapper.aspectColumn(row.aspects()));
    }

    private static List<Object> auditColumns(NodeRow row) {
        List<Object> columns = new ArrayList<>();
        columns.add(row.audit().map(Audit::creator).orElse(null));
        columns.add(row.audit().map(Audit::created).orElse(null));
        columns.add(row.audit().map(Audit::modifier).orElse(null));
        columns.add(row.audit().map(Audit::modified).orElse(null));
        columns.add(row.explicitOwner().orElse(null));
        return columns;
    }

    private List<Object> placeColumns(NodeRow row) {
        List<Object> columns = new ArrayList<>();
        columns.add(row.place().map(Place::parentId).orElse(null));
        columns.add(row.place().map(place -> names.id(place.assocType())).orElse(null));
        columns.add(row.place().map(place -> place.assocName().toString()).orElse(null));
        columns.add(row.place().map(Place::childName).orElse(null));
        return columns;
    }

    private static Object[] with(List<?>... parts) {
        List<Object> all = new ArrayList<>();
        for (List<?> part : parts) {
            all.addAll(part);
        }
        return all.toArray();
    }
}
