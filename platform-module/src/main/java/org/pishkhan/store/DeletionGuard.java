// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteNodePolicy;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Refuses to let dossiers, entries of their history and their files be deleted by hand; the system itself may. */
public final class DeletionGuard implements BeforeDeleteNodePolicy, Behaviours.Bound {

    private final OwnWriting own;

    public DeletionGuard(OwnWriting own) {
        this.own = own;
    }

    /** Binds to the policy for requests, events and files. */
    @Override
    public void bind(PolicyComponent policyComponent) {
        JavaBehaviour behaviour = new JavaBehaviour(this, "beforeDeleteNode", NotificationFrequency.EVERY_EVENT);
        for (QName guarded : Guarded.CLASSES) {
            policyComponent.bindClassBehaviour(BeforeDeleteNodePolicy.QNAME, guarded, behaviour);
        }
    }

    @Override
    public void beforeDeleteNode(NodeRef node) {
        if (!AuthenticationUtil.isRunAsUserTheSystemUser()) {
            own.demand("Dossiers of the service desk are not deleted by hand");
        }
    }
}
