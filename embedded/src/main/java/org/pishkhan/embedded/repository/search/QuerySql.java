// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.search;

import java.io.Serializable;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;
import org.pishkhan.embedded.repository.dictionary.Dictionary;
import org.pishkhan.embedded.repository.node.NodeRow;
import org.pishkhan.embedded.repository.node.NodeTable;
import org.pishkhan.embedded.repository.node.QNames;
import org.pishkhan.embedded.repository.node.ValueConverter;

/** Turns a query into SQL over the tables of nodes and properties. */
final class QuerySql {
    private final Dictionary dictionary;
    private final NamespacePrefixResolver namespaces;
    private final QNames names;
    private final NodeTable nodes;
    private final ValueConverter converter;

    QuerySql(
            Dictionary dictionary,
            NamespacePrefixResolver namespaces,
            QNames names,
            NodeTable nodes,
            ValueConverter converter) {
        this.dictionary = dictionary;
        this.namespaces = namespaces;
        this.names = names;
        this.nodes = nodes;
        this.converter = converter;
    }

    /** Everything from {@code from} to the order. */
    SqlText translate(CmisQuery query, StoreRef store) {
        QName type = type(query.type());
        List<QName> types = dictionary.withSubTypes(type);
        SqlText from = SqlText.of("from host_node n ");
        StringBuilder order = new StringBuilder(" order by ");
        for (CmisQuery.Order key : query.orders()) {
            Column column = column(key.column(), type);
            String direction = key.ascending() ? " asc nulls last, " : " desc nulls first, ";
            if (column.rowColumn().isPresent()) {
                order.append(column.rowColumn().get()).append(direction);
            } else {
                String alias = "o" + query.orders().indexOf(key);
                from = from.then(
                        "left join host_property " + alias + " on " + alias + ".node_id = n.id and " + alias
                                + ".qname_id = ? and " + alias + ".list_index = -1 ",
                        names.id(column.property()));
                order.append(alias).append('.').append(column.valueColumn()).append(direction);
            }
        }
        SqlText where = SqlText.of("where n.store = ?", store.toString())
                .then(
                        " and n.type_id in (" + SqlText.marks(types.size()) + ")",
                        names.ids(types).toArray());
        if (query.condition().isPresent()) {
            where = where.then(" and ").then(condition(query.condition().get(), type));
        }
        return from.then(where).then(order + "n.id");
    }

    private QName type(String name) {
        QName type = switch (name) {
            case "cmis:document" -> QName.resolveToQName(namespaces, "cm:content");
            case "cmis:folder" -> QName.resolveToQName(namespaces, "cm:folder");
            default -> QName.resolveToQName(namespaces, name);
        };
        if (type == null || !dictionary.isType(type)) {
            throw new IllegalArgumentException("No type " + name);
        }
        return type;
    }

    private Column column(String name, QName type) {
        return Column.of(name, type, dictionary, namespaces);
    }

    private SqlText condition(Condition condition, QName type) {
        if (condition instanceof Condition.And both) {
            return SqlText.join("(", condition(both.left(), type), " and ", condition(both.right(), type), ")");
        }
        if (condition instanceof Condition.Or either) {
            return SqlText.join("(", condition(either.left(), type), " or ", condition(either.right(), type), ")");
        }
        if (condition instanceof Condition.Not not) {
            SqlText inner = condition(not.inner(), type);
            return new SqlText("not (" + inner.sql() + ")", inner.arguments());
        }
        return condition instanceof Condition.InFolder inFolder ? inFolder(inFolder) : ofColumn(condition, type);
    }

    private SqlText inFolder(Condition.InFolder condition) {
        String folder = condition.folder();
        NodeRef ref = NodeRef.isNodeRef(folder)
                ? new NodeRef(folder)
                : new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, folder);
        return SqlText.of("n.parent_id = ?", nodes.find(ref).map(NodeRow::id).orElse(-1L));
    }

    private SqlText ofColumn(Condition condition, QName type) {
        if (condition instanceof Condition.Compare compare) {
            Column column = column(compare.column(), type);
            return test(column, SqlText.of(compare.operator() + " ?", argument(column, compare.literal())));
        }
        if (condition instanceof Condition.In in) {
            Column column = column(in.column(), type);
            List<Object> values = in.literals().stream()
                    .map(literal -> argument(column, literal))
                    .toList();
            return test(column, new SqlText("in (" + SqlText.marks(values.size()) + ")", values));
        }
        if (condition instanceof Condition.Like like) {
            return test(column(like.column(), type), SqlText.of("like ?", like.pattern()));
        }
        return test(column(((Condition.Present) condition).column(), type), SqlText.of("is not null"));
    }

    private SqlText test(Column column, SqlText comparison) {
        if (column.rowColumn().isPresent()) {
            return SqlText.of(column.rowColumn().get() + " ").then(comparison);
        }
        return SqlText.of(
                        "n.id in (select p.node_id from host_property p where p.qname_id = ? and p."
                                + column.valueColumn() + " ",
                        names.id(column.property()))
                .then(comparison)
                .then(")");
    }

    private Object argument(Column column, Object literal) {
        Serializable value = converter.convert((Serializable) literal, column.dataType());
        if (value instanceof Date moment) {
            return moment.getTime();
        }
        if (value instanceof Boolean flag) {
            return flag ? 1L : 0L;
        }
        return value instanceof Number ? value : uuidOf(column, value.toString());
    }

    /** Object ids may be written as node references. */
    private static String uuidOf(Column column, String value) {
        boolean reference = column.rowColumn().equals(Optional.of("n.uuid")) && NodeRef.isNodeRef(value);
        return reference ? new NodeRef(value).getId() : value;
    }
}
