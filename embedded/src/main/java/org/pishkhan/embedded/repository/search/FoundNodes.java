// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.search;

import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.ResultSetRow;
import org.pishkhan.embedded.repository.node.NodeLookup;
import org.pishkhan.embedded.repository.node.NodeRow;

/** One page of found nodes. */
final class FoundNodes implements ResultSet {
    private final NodeLookup lookup;
    private final List<NodeRow> page;
    private final int start;
    private final int found;

    /** @param found how many rows are known, the page's included */
    FoundNodes(NodeLookup lookup, List<NodeRow> page, int start, int found) {
        this.lookup = lookup;
        this.page = List.copyOf(page);
        this.start = start;
        this.found = found;
    }

    @Override
    public int length() {
        return page.size();
    }

    @Override
    public long getNumberFound() {
        return found;
    }

    @Override
    public NodeRef getNodeRef(int n) {
        return page.get(n).ref();
    }

    @Override
    public void close() {
        // Nothing is held open.
    }

    @Override
    public ResultSetRow getRow(int i) {
        return new FoundNode(lookup, page.get(i), i);
    }

    @Override
    public List<NodeRef> getNodeRefs() {
        return page.stream().map(NodeRow::ref).toList();
    }

    @Override
    public List<ChildAssociationRef> getChildAssocRefs() {
        return page.stream().map(lookup::association).toList();
    }

    @Override
    public int getStart() {
        return start;
    }

    @Override
    public boolean hasMore() {
        return start + page.size() < found;
    }

    @Override
    public Iterator<ResultSetRow> iterator() {
        return IntStream.range(0, page.size()).mapToObj(this::getRow).iterator();
    }
}
