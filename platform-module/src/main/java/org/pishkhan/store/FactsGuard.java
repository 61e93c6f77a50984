// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/**
 * Refuses every other writer of what a dossier, its history and its files say, whatever rights it has: metadata forms, CMIS,
 * scripts. Making a dossier by hand comes here too: DbNodeServiceImpl.createNode tells of its first properties.
 */
public final class FactsGuard implements OnUpdatePropertiesPolicy, Behaviours.Bound {

    private static final Set<QName> ALSO_GUARDED =
            Set.of(ContentModel.PROP_NAME, ContentModel.PROP_CONTENT, ContentModel.PROP_OWNER);

    private final OwnWriting own;

    public FactsGuard(OwnWriting own) {
        this.own = own;
    }

    /** Binds to the policy for requests, events and files. */
    @Override
    public void bind(PolicyComponent policyComponent) {
        JavaBehaviour behaviour = new JavaBehaviour(this, "onUpdateProperties", NotificationFrequency.EVERY_EVENT);
        for (QName guarded : Guarded.CLASSES) {
            policyComponent.bindClassBehaviour(OnUpdatePropertiesPolicy.QNAME, guarded, behaviour);
        }
    }

    @Override
    public void onUpdateProperties(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (own.isWriting()) {
            return;
        }
        Set<QName> names = new HashSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeIf(name -> !isGuarded(name) || Objects.equals(before.get(name), after.get(name)));
        if (!names.isEmpty()) {
            own.demand("Facts of a request are changed by decisions of the service desk alone");
        }
    }

    private static boolean isGuarded(QName name) {
        return PishkhanModel.URI.equals(name.getNamespaceURI()) || ALSO_GUARDED.contains(name);
    }
}
