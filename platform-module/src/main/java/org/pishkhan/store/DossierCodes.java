// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.util.Optional;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.request.UnknownItem;

/** Finds the tracking code of a dossier that somebody acts on in the document library. */
public final class DossierCodes {

    private final NodeService nodes;

    /** @param nodes the public one: whoever may not read the dossier does not get this far */
    public DossierCodes(NodeService nodes) {
        this.nodes = nodes;
    }

    /** @throws UnknownItem when the node is no dossier */
    public TrackingCode of(NodeRef node) {
        return Optional.ofNullable(nodes.getProperty(node, PishkhanModel.PROP_TRACKING_CODE))
                .map(Object::toString)
                .flatMap(TrackingCode::parse)
                .orElseThrow(() -> new UnknownItem("request"));
    }
}
