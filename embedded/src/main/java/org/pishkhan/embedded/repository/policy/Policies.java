// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.alfresco.repo.policy.Behaviour;
import org.alfresco.repo.policy.BehaviourDefinition;
import org.alfresco.repo.policy.ClassBehaviourBinding;
import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.namespace.QName;
import org.pishkhan.embedded.repository.dictionary.Dictionary;
import org.pishkhan.embedded.repository.transaction.TransactionCache;

/** Behaviours bound to types and aspects; they hear of events of derived types and aspects too. */
public final class Policies implements PolicyComponent {
    private final Dictionary dictionary;
    private final List<Definition> definitions = new CopyOnWriteArrayList<>();
    private final TransactionCache<CommitQueue> queue = new TransactionCache<>(CommitQueue::bound);
    private final TransactionCache<Set<List<Object>>> firstEvents = new TransactionCache<>(HashSet::new);

    public Policies(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    @Override
    public BehaviourDefinition<ClassBehaviourBinding> bindClassBehaviour(
            QName policy, QName className, Behaviour behaviour) {
        Class<? extends ClassPolicy> type = NodeEvents.INTERFACES.get(policy);
        if (type == null) {
            throw new UnsupportedOperationException("PolicyComponent.bindClassBehaviour for " + policy);
        }
        if (!dictionary.isType(className) && !dictionary.isAspect(className)) {
            throw new IllegalArgumentException("Class " + className + " is not defined in any model");
        }
        behaviour.getInterface(type);
        Definition definition = new Definition(policy, new Binding(className), behaviour);
        definitions.add(definition);
        return definition;
    }

    @Override
    public void removeClassDefinition(BehaviourDefinition<ClassBehaviourBinding> definition) {
        definitions.remove(definition);
    }

    <P extends ClassPolicy> void fire(PolicyEvent<P> event, Set<QName> classes) {
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

    private <P extends ClassPolicy> void call(Behaviour behaviour, PolicyEvent<P> event) {
        switch (behaviour.getNotificationFrequency()) {
            case EVERY_EVENT -> tell(behaviour, event);
            case FIRST_EVENT -> tellOnce(behaviour, event);
            case TRANSACTION_COMMIT -> queue.get().add(behaviour, event);
        }
    }

    private <P extends ClassPolicy> void tellOnce(Behaviour behaviour, PolicyEvent<P> event) {
        if (firstEvents.get().add(List.of(behaviour, event.policy(), event.key()))) {
            tell(behaviour, event);
        }
    }

    @SuppressWarnings("unchecked")
    static <P extends ClassPolicy> void tell(Behaviour behaviour, PolicyEvent<P> event) {
        event.tell((P) behaviour.getInterface(NodeEvents.INTERFACES.get(event.policy())));
    }

    private record Definition(QName policy, ClassBehaviourBinding binding, Behaviour behaviour)
            implements BehaviourDefinition<ClassBehaviourBinding> {
        @Override
        public QName getPolicy() {
            return policy;
        }

        @Override
        public ClassBehaviourBinding getBinding() {
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
}
