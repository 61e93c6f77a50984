// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.policy;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeRemoveAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeSetNodeTypePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnAddAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateChildAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnMoveNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnSetNodeTypePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.Policy;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** The events of nodes that behaviours may be bound to. */
public final class NodeEvents {
    /** The policies that the trial host fires. */
    static final Map<QName, Class<? extends Policy>> INTERFACES = Map.of(
            OnCreateNodePolicy.QNAME, OnCreateNodePolicy.class,
            OnUpdatePropertiesPolicy.QNAME, OnUpdatePropertiesPolicy.class,
            BeforeDeleteNodePolicy.QNAME, BeforeDeleteNodePolicy.class,
            OnMoveNodePolicy.QNAME, OnMoveNodePolicy.class,
            OnAddAspectPolicy.QNAME, OnAddAspectPolicy.class,
            BeforeRemoveAspectPolicy.QNAME, BeforeRemoveAspectPolicy.class,
            BeforeSetNodeTypePolicy.QNAME, BeforeSetNodeTypePolicy.class,
            OnSetNodeTypePolicy.QNAME, OnSetNodeTypePolicy.class,
            OnCreateChildAssociationPolicy.QNAME, OnCreateChildAssociationPolicy.class);

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

    /** Told of to behaviours of the aspect alone. */
    public void aspectAdded(NodeRef node, QName aspect) {
        Consumer<OnAddAspectPolicy> call = behaviour -> behaviour.onAddAspect(node, aspect);
        policies.fire(new Told<>(OnAddAspectPolicy.QNAME, List.of(node, aspect), call), Set.of(aspect));
    }

    /** Told of to behaviours of the aspect alone. */
    public void aspectRemoving(NodeRef node, QName aspect) {
        Consumer<BeforeRemoveAspectPolicy> call = behaviour -> behaviour.beforeRemoveAspect(node, aspect);
        policies.fire(new Told<>(BeforeRemoveAspectPolicy.QNAME, List.of(node, aspect), call), Set.of(aspect));
    }

    public void typeChanging(NodeRef node, QName from, QName to, Set<QName> classes) {
        Consumer<BeforeSetNodeTypePolicy> call = behaviour -> behaviour.beforeSetNodeType(node, from, to);
        policies.fire(new Told<>(BeforeSetNodeTypePolicy.QNAME, List.of(node, from, to), call), classes);
    }

    public void typeChanged(NodeRef node, QName from, QName to, Set<QName> classes) {
        Consumer<OnSetNodeTypePolicy> call = behaviour -> behaviour.onSetNodeType(node, from, to);
        policies.fire(new Told<>(OnSetNodeTypePolicy.QNAME, List.of(node, from, to), call), classes);
    }

    /** @param classes of the parent */
    public void childAdded(ChildAssociationRef association, boolean isNew, Set<QName> classes) {
        Consumer<OnCreateChildAssociationPolicy> call =
                behaviour -> behaviour.onCreateChildAssociation(association, isNew);
        policies.fire(new Told<>(OnCreateChildAssociationPolicy.QNAME, List.of(association, isNew), call), classes);
    }

    /** An event whose first telling stands for all of its key. */
    private record Told<P extends Policy>(QName policy, List<Object> key, Consumer<P> call) implements PolicyEvent<P> {
        @Override
        public void tell(P behaviour) {
            call.accept(behaviour);
        }
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
