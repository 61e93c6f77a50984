// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.policy;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnMoveNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** The events of nodes that behaviours may be bound to. */
public final class NodeEvents {
    /** The policies that the trial host fires. */
    static final Map<QName, Class<? extends ClassPolicy>> INTERFACES = Map.of(
            OnCreateNodePolicy.QNAME, OnCreateNodePolicy.class,
            OnUpdatePropertiesPolicy.QNAME, OnUpdatePropertiesPolicy.class,
            BeforeDeleteNodePolicy.QNAME, BeforeDeleteNodePolicy.class,
            OnMoveNodePolicy.QNAME, OnMoveNodePolicy.class);

    private final Policies policies;

    public NodeEvents(Policies policies) {
        this.policies = policies;
    }

    /** @param classes type and aspects of the node, also below */
    public void created(ChildAssociationRef association, Set<QName> classes) {
        policies.fire(new Created(association), classes);
    }

    public void updated(
            NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after, Set<QName> classes) {
        policies.fire(new Updated(node, before, after), classes);
    }

    public void deleting(NodeRef node, Set<QName> classes) {
        policies.fire(new Deleting(node), classes);
    }

    public void moved(ChildAssociationRef from, ChildAssociationRef to, Set<QName> classes) {
        policies.fire(new Moved(from, to), classes);
    }

    private record Created(ChildAssociationRef association) implements PolicyEvent<OnCreateNodePolicy> {
        @Override
        public QName policy() {
            return OnCreateNodePolicy.QNAME;
        }

        @Override
        public List<Object> key() {
            return List.of(association);
        }

        @Override
        public void tell(OnCreateNodePolicy behaviour) {
            behaviour.onCreateNode(association);
        }
    }

    private record Updated(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after)
            implements PolicyEvent<OnUpdatePropertiesPolicy> {
        @Override
        public QName policy() {
            return OnUpdatePropertiesPolicy.QNAME;
        }

        @Override
        public List<Object> key() {
            return List.of(node);
        }

        @Override
        public void tell(OnUpdatePropertiesPolicy behaviour) {
            behaviour.onUpdateProperties(node, before, after);
        }

        @Override
        public PolicyEvent<OnUpdatePropertiesPolicy> mergedWith(PolicyEvent<OnUpdatePropertiesPolicy> later) {
            return new Updated(node, before, ((Updated) later).after);
        }
    }

    private record Deleting(NodeRef node) implements PolicyEvent<BeforeDeleteNodePolicy> {
        @Override
        public QName policy() {
            return BeforeDeleteNodePolicy.QNAME;
        }

        @Override
        public List<Object> key() {
            return List.of(node);
        }

        @Override
        public void tell(BeforeDeleteNodePolicy behaviour) {
            behaviour.beforeDeleteNode(node);
        }
    }

    private record Moved(ChildAssociationRef from, ChildAssociationRef to) implements PolicyEvent<OnMoveNodePolicy> {
        @Override
        public QName policy() {
            return OnMoveNodePolicy.QNAME;
        }

        @Override
        public List<Object> key() {
            return List.of(from, to);
        }

        @Override
        public void tell(OnMoveNodePolicy behaviour) {
            behaviour.onMoveNode(from, to);
        }
    }
}
