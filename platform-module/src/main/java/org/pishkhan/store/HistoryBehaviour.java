// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.util.List;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateNodePolicy;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.pishkhan.request.Event;
import org.pishkhan.request.HistoryListener;
import org.pishkhan.request.Request;

/** Tells the listeners of every entry of every history, at once and in its transaction; entries that are not ours are refused. */
public final class HistoryBehaviour implements OnCreateNodePolicy, Behaviours.Bound {

    private final NodeService nodeService;
    private final Dossiers dossiers;
    private final OwnWriting own;
    private final List<HistoryListener> listeners;

    public HistoryBehaviour(
            NodeService nodeService, Dossiers dossiers, OwnWriting own, List<HistoryListener> listeners) {
        this.nodeService = nodeService;
        this.dossiers = dossiers;
        this.own = own;
        this.listeners = List.copyOf(listeners);
    }

    /** Binds to the policy: once for every node, not merged at the end of the transaction. */
    @Override
    public void bind(PolicyComponent policyComponent) {
        policyComponent.bindClassBehaviour(
                OnCreateNodePolicy.QNAME,
                PishkhanModel.TYPE_EVENT,
                new JavaBehaviour(this, "onCreateNode", NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void onCreateNode(ChildAssociationRef association) {
        own.demand("The history of a request is written by the service desk alone");
        Event event = EventFacts.read(nodeService.getProperties(association.getChildRef()));
        Request request = dossiers.nodes().read(association.getParentRef());
        listeners.forEach(
                listener -> listener.recorded(association.getChildRef().getId(), request, event));
    }
}
