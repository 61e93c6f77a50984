// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.product;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnMoveNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** With whose rights the product wrote to nodes, whatever a test made it do. What tests write themselves does not count. */
public final class Writers
        implements OnCreateNodePolicy, OnUpdatePropertiesPolicy, OnMoveNodePolicy, BeforeDeleteNodePolicy {

    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    static Writers watch(PolicyComponent policies) {
        Writers writers = new Writers();
        for (QName policy : Set.of(
                OnCreateNodePolicy.QNAME,
                OnUpdatePropertiesPolicy.QNAME,
                OnMoveNodePolicy.QNAME,
                BeforeDeleteNodePolicy.QNAME)) {
            policies.bindClassBehaviour(
                    policy,
                    ContentModel.TYPE_BASE,
                    new JavaBehaviour(writers, policy.getLocalName(), NotificationFrequency.EVERY_EVENT));
        }
        return writers;
    }

    /** What was done by whom, for instance {@code create pishkhan-service}. */
    Set<String> seen() {
        return Set.copyOf(seen);
    }

    @Override
    public void onCreateNode(ChildAssociationRef association) {
        note("create");
    }

    @Override
    public void onUpdateProperties(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        note("update");
    }

    @Override
    public void onMoveNode(ChildAssociationRef before, ChildAssociationRef after) {
        note("move");
    }

    @Override
    public void beforeDeleteNode(NodeRef node) {
        note("delete");
    }

    private void note(String deed) {
        if (isOfTheProduct()) {
            seen.add(deed + " " + AuthenticationUtil.getRunAsUser());
        }
    }

    private static boolean isOfTheProduct() {
        return StackWalker.getInstance()
                .walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                        .anyMatch(name -> name.startsWith("org.pishkhan.store.")
                                || name.startsWith("org.pishkhan.workflow.")
                                || name.startsWith("org.pishkhan.installation.")));
    }
}
