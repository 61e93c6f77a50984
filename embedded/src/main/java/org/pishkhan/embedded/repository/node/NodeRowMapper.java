// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.node;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.springframework.jdbc.core.RowMapper;

/** Reads rows of {@code host_node}; aspects are numbers between blanks. */
final class NodeRowMapper implements RowMapper<NodeRow> {
    static final String COLUMNS =
            "n.id, n.store, n.uuid, n.type_id, n.aspects, n.version, n.acl_id, n.creator, n.created,"
                    + " n.modifier, n.modified, n.owner, n.parent_id, n.assoc_type_id, n.assoc_name, n.child_name";

    private final QNames names;

    NodeRowMapper(QNames names) {
        this.names = names;
    }

    @Override
    public NodeRow mapRow(ResultSet row, int index) throws SQLException {
        return new NodeRow(
                row.getLong("id"),
                new NodeRef(new StoreRef(row.getString("store")), row.getString("uuid")),
                names.name(row.getInt("type_id")),
                aspects(row.getString("aspects")),
                row.getLong("version"),
                row.getLong("acl_id"),
                Optional.ofNullable(row.getString("owner")),
                audit(row),
                place(row));
    }

    private Set<QName> aspects(String column) {
        return Arrays.stream(column.trim().split(" "))
                .filter(id -> !id.isEmpty())
                .map(id -> names.name(Integer.parseInt(id)))
                .collect(Collectors.toUnmodifiableSet());
    }

    String aspectColumn(Set<QName> aspects) {
        return new TreeSet<>(names.ids(aspects))
                .stream().map(String::valueOf).collect(Collectors.joining(" ", " ", " "));
    }

    private static Optional<Audit> audit(ResultSet row) throws SQLException {
        String creator = row.getString("creator");
        return creator == null
                ? Optional.empty()
                : Optional.of(
                        new Audit(creator, row.getLong("created"), row.getString("modifier"), row.getLong("modified")));
    }

    private Optional<Place> place(ResultSet row) throws SQLException {
        long parentId = row.getLong("parent_id");
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new Place(
                        parentId,
                        names.name(row.getInt("assoc_type_id")),
                        QName.createQName(row.getString("assoc_name")),
                        row.getString("child_name")));
    }
}
