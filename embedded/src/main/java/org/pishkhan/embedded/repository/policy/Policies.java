// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.alfresco.repo.policy.AssociationPolicy;
import org.alfresco.repo.policy.Behaviour;
import org.alfresco.repo.policy.BehaviourDefinition;
import org.alfresco.repo.policy.ClassBehaviourBinding;
import org.alfresco.repo.policy.ClassFeatureBehaviourBinding;
import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.repo.policy.Policy;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.namespace.QName;
import org.pishkhan.embedded.repository.dictionary.Dictionary;
import org.pishkhan.embedded.repository.transaction.TransactionCache;

/** Behaviours bound to types and aspects; they hear of events of derived types and aspects too. */
public final class Policies implements PolicyComponent {
    private final Dictionary dictionary;
    private final List<Definition<?>> definitions = new CopyOnWriteArrayList<>();
    private final TransactionCache<CommitQueue> queue = new TransactionCache<>(CommitQueue::bound);
    private final TransactionCache<Set<List<Object>>> firstEvents = new TransactionCache<>(HashSet::new);

    public Policies(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    @Override
    public BehaviourDefinition<ClassBehaviourBinding> bindClassBehaviour(
            QName policy, QName className, Behaviour behaviour) {
        return bind(policy, ClassPolicy.class, new Binding(className), behaviour);
    }

    @Override
    public BehaviourDefinition<ClassFeatureBehaviourBinding> bindAssociationBehaviour(
            QName policy, QName className, Behaviour behaviour) {
        return bind(policy, AssociationPolicy.class, new FeatureBinding(className), behaviour);
    }

    private <B extends ClassBehaviourBinding> BehaviourDefinition<B> bind(
            QName policy, Class<? extends Policy> kind, B binding, Behaviour behaviour) {
        Class<? extends Policy> type = NodeEvents.INTERFACES.get(policy);
        if (type == null || !kind.isAssignableFrom(type)) {
            throw new UnsupportedOperationException("PolicyComponent: binding a behaviour to " + policy);
        }
        QName className = binding.getClassQName();
        if (!dictionary.isType(className) && !dictionary.isAspect(className)) {
            throw new IllegalArgumentException("Class " + className + " is not defined in any model");
        }
        behaviour.getInterface(type);
        Definition<B> definition = new Definition<>(policy, binding, behaviour);
        definitions.add(definition);
        return definition;
    }

    @Override
    public void removeClassDefinition(BehaviourDefinition<ClassBehaviourBinding> definition) {
        definitions.remove(definition);
    }

    <P extends Policy> void fire(PolicyEvent<P> event, Set<QName> classes) {
        if (definitions.isEmpty()) {
            return;
        }
        Set<QName> heard = new HashSet<>();
        classes.forEach(name -> heard.addAll(dictionary.lineage(name)));
        definitions.stream()
                .filter(definition -> definition.policy().equals(event.policy()))
                .filter(definition -> heard.contains(definition.binding().getClassQName()))
                .forEach(definition -> call(definition.behaviour(), event));
    }

    private <P extends Policy> void call(Behaviour behaviour, PolicyEvent<P> event) {
        switch (behaviour.getNotificationFrequency()) {
            case EVERY_EVENT -> tell(behaviour, event);
            case FIRST_EVENT -> tellOnce(behaviour, event);
            case TRANSACTION_COMMIT -> queue.get().add(behaviour, event);
        }
    }

    private <P extends Policy> void tellOnce(Behaviour behaviour, PolicyEvent<P> event) {
        if (firstEvents.get().add(List.of(behaviour, event.policy(), event.key()))) {
            tell(behaviour, event);
        }
    }

    @SuppressWarnings("unchecked")
    static <P extends Policy> void tell(Behaviour behaviour, PolicyEvent<P> event) {
        event.tell((P) behaviour.getInterface(NodeEvents.INTERFACES.get(event.policy())));
    }

    private record Definition<B extends ClassBehaviourBinding>(QName policy, B binding, Behaviour behaviour)
            implements BehaviourDefinition<B> {
        @Override
        public QName getPolicy() {
            return policy;
        }

        @Override
        public B getBinding() {
            return binding;
        }

        @Override
        public Behaviour getBehaviour() {
            return behaviour;
        }
    }

    private static final class Binding extends ClassBehaviourBinding {
        Binding(QName className) {
            super(className);
        }
    }

    private static final class FeatureBinding extends ClassFeatureBehaviourBinding {
        FeatureBinding(QName className) {
            super(className);
        }
    }
}
