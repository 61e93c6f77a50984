// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.node;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pishkhan.embedded.repository.transaction.TransactionCache;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The access lists. A node without rights of its own points to the list of its nearest ancestor that has some; so a
 * right is stored once, and a dossier's rights are found without walking its parents.
 */
public final class AccessLists {
    private final JdbcTemplate jdbc;
    private final NodeTable nodes;
    private final TransactionCache<Map<Long, AccessList>> cache = new TransactionCache<>(HashMap::new);

    AccessLists(JdbcTemplate jdbc, NodeTable nodes) {
        this.jdbc = jdbc;
        this.nodes = nodes;
    }

    /** The list and all that it inherits from, nearest first. */
    public List<AccessList> effective(long aclId) {
        List<AccessList> chain = new ArrayList<>();
        Optional<Long> next = Optional.of(aclId);
        while (next.isPresent()) {
            AccessList list = get(next.get());
            chain.add(list);
            next = list.inherits() ? list.parentId() : Optional.empty();
        }
        return chain;
    }

    public AccessList get(long aclId) {
        AccessList known = cache.get().get(aclId);
        return known == null ? load(Set.of(aclId)).get(aclId) : known;
    }

    /** Reads many lists with those above them, level by level. */
    public void preload(Collection<Long> aclIds) {
        Set<Long> unknown = new HashSet<>(aclIds);
        while (!unknown.isEmpty()) {
            unknown.removeAll(cache.get().keySet());
            Map<Long, AccessList> loaded = unknown.isEmpty() ? Map.of() : load(unknown);
            unknown = new HashSet<>();
            for (AccessList list : loaded.values()) {
                list.parentId().ifPresent(unknown::add);
            }
        }
    }

    private Map<Long, AccessList> load(Set<Long> ids) {
        Map<Long, List<AccessList.Entry>> entries = new HashMap<>();
        jdbc.query(
                "select acl_id, authority, permission from host_ace where acl_id in (" + marks(ids) + ")",
                row -> {
                    entries.computeIfAbsent(row.getLong("acl_id"), id -> new ArrayList<>())
                            .add(new AccessList.Entry(row.getString("authority"), row.getString("permission")));
                },
                ids.toArray());
        Map<Long, AccessList> lists = new HashMap<>();
        jdbc.query(
                "select id, inherits, parent_id from host_acl where id in (" + marks(ids) + ")",
                row -> {
                    long id = row.getLong("id");
                    long parentId = row.getLong("parent_id");
                    Optional<Long> parent = row.wasNull() ? Optional.empty() : Optional.of(parentId);
                    lists.put(
                            id,
                            new AccessList(
                                    id, row.getBoolean("inherits"), parent, entries.getOrDefault(id, List.of())));
                },
                ids.toArray());
        cache.get().putAll(lists);
        return lists;
    }

    private static String marks(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    /** Gives a new root a list of its own. */
    void createForRoot(long nodeId) {
        jdbc.update("insert into host_acl (id, inherits, parent_id) values (?, ?, ?)", nodeId, false, null);
    }

    public void grant(NodeRow node, String authority, String permission) {
        AccessList list = own(node);
        AccessList.Entry entry = new AccessList.Entry(authority, permission);
        if (!list.entries().contains(entry)) {
            jdbc.update(
                    "insert into host_ace (acl_id, authority, permission) values (?, ?, ?)",
                    node.id(),
                    authority,
                    permission);
            cache.get().remove(node.id());
        }
    }

    public void revoke(NodeRow node, String authority, String permission) {
        change(
                node,
                "delete from host_ace where acl_id = ? and authority = ? and permission = ?",
                authority,
                permission);
    }

    public void revokeAllOf(NodeRow node, String authority) {
        change(node, "delete from host_ace where acl_id = ? and authority = ?", authority);
    }

    public void revokeAll(NodeRow node) {
        change(node, "delete from host_ace where acl_id = ?");
    }

    public void setInherits(NodeRow node, boolean inherits) {
        own(node);
        change(nodes.get(node.id()), "update host_acl set inherits = " + inherits + " where id = ?");
    }

    private void change(NodeRow node, String sql, Object... further) {
        if (node.aclId() != node.id()) {
            return;
        }
        List<Object> arguments = new ArrayList<>(List.of(node.id()));
        arguments.addAll(List.of(further));
        jdbc.update(sql, arguments.toArray());
        cache.get().remove(node.id());
    }

    /** The node's own list; made if it has none, and then everything below that shared the old one follows. */
    private AccessList own(NodeRow stale) {
        NodeRow node = nodes.get(stale.id());
        if (node.aclId() == node.id()) {
            return get(node.id());
        }
        jdbc.update("insert into host_acl (id, inherits, parent_id) values (?, ?, ?)", node.id(), true, node.aclId());
        hand(nodes.tree(node), node.aclId(), node.id(), node.id());
        return get(node.id());
    }

    /** Puts a moved tree below the access list of its new parent. */
    void move(NodeRow top, long newParentAcl) {
        NodeRow current = nodes.get(top.id());
        if (current.aclId() == current.id()) {
            jdbc.update("update host_acl set parent_id = ? where id = ?", newParentAcl, current.id());
            cache.get().remove(current.id());
        } else if (current.aclId() != newParentAcl) {
            hand(nodes.tree(current), current.aclId(), newParentAcl, -1);
        }
    }

    private void hand(List<NodeRow> tree, long from, long to, long except) {
        nodes.setAcl(tree.stream().filter(row -> row.aclId() == from).toList(), to);
        List<Long> holders = tree.stream()
                .filter(row -> row.aclId() == row.id() && row.id() != except)
                .map(NodeRow::id)
                .toList();
        if (!holders.isEmpty()) {
            List<Object> arguments = new ArrayList<>(List.of(to, from));
            arguments.addAll(holders);
            jdbc.update(
                    "update host_acl set parent_id = ? where parent_id = ? and id in (" + marks(holders) + ")",
                    arguments.toArray());
            holders.forEach(cache.get()::remove);
        }
    }

    /** Forgets the lists of nodes that are gone. */
    void delete(Collection<NodeRow> rows) {
        Object[] holders = rows.stream()
                .filter(row -> row.aclId() == row.id())
                .map(NodeRow::id)
                .toArray();
        if (holders.length > 0) {
            String marks = marks(List.of(holders));
            jdbc.update("delete from host_ace where acl_id in (" + marks + ")", holders);
            jdbc.update("delete from host_acl where id in (" + marks + ")", holders);
        }
    }
}
