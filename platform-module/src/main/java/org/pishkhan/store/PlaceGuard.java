// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import org.alfresco.repo.node.NodeServicePolicies.OnMoveNodePolicy;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.namespace.QName;

/** Refuses to let dossiers, entries of their history and their files be moved by hand: their place says who may read them. */
public final class PlaceGuard implements OnMoveNodePolicy, Behaviours.Bound {

    private final OwnWriting own;

    public PlaceGuard(OwnWriting own) {
        this.own = own;
    }

    /** Binds to the policy for requests, events and files. */
    @Override
    public void bind(PolicyComponent policyComponent) {
        JavaBehaviour behaviour = new JavaBehaviour(this, "onMoveNode", NotificationFrequency.EVERY_EVENT);
        for (QName guarded : Guarded.CLASSES) {
            policyComponent.bindClassBehaviour(OnMoveNodePolicy.QNAME, guarded, behaviour);
        }
    }

    @Override
    public void onMoveNode(ChildAssociationRef before, ChildAssociationRef after) {
        own.demand("Dossiers of the service desk are moved by its decisions alone");
    }
}
