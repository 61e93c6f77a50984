// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.util.Comparator;
import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.pishkhan.request.Event;

/** The history of a dossier, one node for each entry. */
final class DossierHistory {

    private final NodeService nodeService;

    DossierHistory(NodeService nodeService) {
        this.nodeService = nodeService;
    }

    /** The dossier is held by the transaction, so that no two entries get the same place. */
    void append(NodeRef dossier, Event event) {
        int sequence = entries(dossier).size() + 1;
        String name = "event-" + sequence;
        NodeValues values =
                EventFacts.write(event).put(ContentModel.PROP_NAME, name).put(PishkhanModel.PROP_SEQUENCE, sequence);
        values.put(ContentModel.PROP_OWNER, DossierNodes.named(name).text(ContentModel.PROP_OWNER));
        nodeService.createNode(
                dossier,
                PishkhanModel.ASSOC_HISTORY,
                PishkhanModel.name(name),
                PishkhanModel.TYPE_EVENT,
                values.asMap());
    }

    List<Event> list(NodeRef dossier) {
        return entries(dossier).stream()
                .map(entry -> nodeService.getProperties(entry.getChildRef()))
                .sorted(Comparator.comparingInt(
                        properties -> new NodeValues(properties).number(PishkhanModel.PROP_SEQUENCE)))
                .map(EventFacts::read)
                .toList();
    }

    private List<ChildAssociationRef> entries(NodeRef dossier) {
        return nodeService.getChildAssocs(dossier, PishkhanModel.ASSOC_HISTORY, RegexQNamePattern.MATCH_ALL);
    }
}
