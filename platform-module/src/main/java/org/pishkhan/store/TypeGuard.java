// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import org.alfresco.repo.node.NodeServicePolicies.BeforeSetNodeTypePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnSetNodeTypePolicy;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Refuses to let a dossier become something else, which the guards would not know, or something else become a dossier. */
public final class TypeGuard implements BeforeSetNodeTypePolicy, OnSetNodeTypePolicy, Behaviours.Bound {

    private static final String REASON =
            "Dossiers of the service desk are made by filing alone, and stay what they are";

    private final OwnWriting own;

    public TypeGuard(OwnWriting own) {
        this.own = own;
    }

    /** Binds to both policies for requests, events and files. */
    @Override
    public void bind(PolicyComponent policyComponent) {
        JavaBehaviour before = new JavaBehaviour(this, "beforeSetNodeType", NotificationFrequency.EVERY_EVENT);
        JavaBehaviour after = new JavaBehaviour(this, "onSetNodeType", NotificationFrequency.EVERY_EVENT);
        for (QName guarded : Guarded.CLASSES) {
            policyComponent.bindClassBehaviour(BeforeSetNodeTypePolicy.QNAME, guarded, before);
            policyComponent.bindClassBehaviour(OnSetNodeTypePolicy.QNAME, guarded, after);
        }
    }

    @Override
    public void beforeSetNodeType(NodeRef node, QName oldType, QName newType) {
        own.demand(REASON);
    }

    @Override
    public void onSetNodeType(NodeRef node, QName oldType, QName newType) {
        own.demand(REASON);
    }
}
