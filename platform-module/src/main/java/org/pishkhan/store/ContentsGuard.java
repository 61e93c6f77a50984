// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateChildAssociationPolicy;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.ChildAssociationRef;

/** Refuses what others put into a dossier beside its files and history, new or from elsewhere; comments on it are none of these. */
public final class ContentsGuard implements OnCreateChildAssociationPolicy, Behaviours.Bound {

    private final OwnWriting own;

    public ContentsGuard(OwnWriting own) {
        this.own = own;
    }

    /** Binds to the policy for requests. */
    @Override
    public void bind(PolicyComponent policyComponent) {
        policyComponent.bindAssociationBehaviour(
                OnCreateChildAssociationPolicy.QNAME,
                PishkhanModel.TYPE_REQUEST,
                new JavaBehaviour(this, "onCreateChildAssociation", NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void onCreateChildAssociation(ChildAssociationRef association, boolean isNew) {
        if (isGuarded(association)) {
            own.demand("What is in a dossier was handed in or decided; nothing else is put there");
        }
    }

    private static boolean isGuarded(ChildAssociationRef association) {
        return ContentModel.ASSOC_CONTAINS.equals(association.getTypeQName())
                || PishkhanModel.ASSOC_HISTORY.equals(association.getTypeQName());
    }
}
