// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import org.alfresco.repo.node.NodeServicePolicies.BeforeRemoveAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnAddAspectPolicy;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/**
 * Refuses to let anybody else put our aspects on nodes or take them off: without its aspect a file would be nobody's to guard
 * (DbNodeServiceImpl tells of changed properties before it adds an aspect, and after it removed one). A copy of a file is refused
 * here too.
 */
public final class AspectGuard implements OnAddAspectPolicy, BeforeRemoveAspectPolicy, Behaviours.Bound {

    private static final String REASON = "What makes a file or fact of a dossier is written by the service desk alone";

    private final OwnWriting own;

    public AspectGuard(OwnWriting own) {
        this.own = own;
    }

    /** Binds to both policies for our aspects. */
    @Override
    public void bind(PolicyComponent policyComponent) {
        JavaBehaviour added = new JavaBehaviour(this, "onAddAspect", NotificationFrequency.EVERY_EVENT);
        JavaBehaviour removed = new JavaBehaviour(this, "beforeRemoveAspect", NotificationFrequency.EVERY_EVENT);
        for (QName aspect : Guarded.ASPECTS) {
            policyComponent.bindClassBehaviour(OnAddAspectPolicy.QNAME, aspect, added);
            policyComponent.bindClassBehaviour(BeforeRemoveAspectPolicy.QNAME, aspect, removed);
        }
    }

    @Override
    public void onAddAspect(NodeRef node, QName aspect) {
        own.demand(REASON);
    }

    @Override
    public void beforeRemoveAspect(NodeRef node, QName aspect) {
        own.demand(REASON);
    }
}
