// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.search;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.search.ResultSetRow;
import org.alfresco.service.namespace.QName;
import org.pishkhan.embedded.repository.node.NodeLookup;
import org.pishkhan.embedded.repository.node.NodeRow;

/** One found node. */
record FoundNode(NodeLookup lookup, NodeRow row, int index) implements ResultSetRow {
    @Override
    public Map<String, Serializable> getValues() {
        Map<String, Serializable> values = new HashMap<>();
        lookup.properties(row).forEach((name, value) -> values.put(name.toString(), value));
        return values;
    }

    @Override
    public Serializable getValue(String columnName) {
        throw new UnsupportedOperationException("ResultSetRow.getValue of a column name");
    }

    @Override
    public Serializable getValue(QName qname) {
        return lookup.properties(row).get(qname);
    }

    @Override
    public NodeRef getNodeRef() {
        return row.ref();
    }

    @Override
    public QName getQName() {
        return getChildAssocRef().getQName();
    }

    @Override
    public int getIndex() {
        return index;
    }

    @Override
    public ChildAssociationRef getChildAssocRef() {
        return lookup.association(row);
    }
}
