// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.cmr.search;

import java.util.List;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;

/** The rows that a query found; to be closed. */
public interface ResultSet extends Iterable<ResultSetRow> {
    int length();

    /** How many rows are known; no total if the query stopped early. */
    long getNumberFound();

    NodeRef getNodeRef(int n);

    void close();

    ResultSetRow getRow(int i);

    List<NodeRef> getNodeRefs();

    List<ChildAssociationRef> getChildAssocRefs();

    int getStart();

    boolean hasMore();
}
