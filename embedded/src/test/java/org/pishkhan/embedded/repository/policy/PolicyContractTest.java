// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.BehaviourDefinition;
import org.alfresco.repo.policy.ClassBehaviourBinding;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.pishkhan.embedded.repository.support.TestModel;
import org.pishkhan.embedded.repository.support.TestRepository;

/**
 * Behaviours as {@code org.alfresco.repo.policy.PolicyComponentImpl}, {@code TransactionBehaviourQueue} and
 * {@code TransactionInvocationHandlerFactory} call them (alfresco-community-repo, repository).
 */
@ParameterizedClass
@EnumSource(TestRepository.class)
public class PolicyContractTest {
    @Parameter
    TestRepository repository;

    private final List<BehaviourDefinition<ClassBehaviourBinding>> bound = new ArrayList<>();
    private final Listener listener = new Listener();

    /** What a behaviour hears; public because behaviours are found by reflection. */
    public static final class Listener implements OnCreateNodePolicy, OnUpdatePropertiesPolicy, BeforeDeleteNodePolicy {
        final List<NodeRef> created = new ArrayList<>();
        final List<Map<QName, Serializable>> before = new ArrayList<>();
        final List<Map<QName, Serializable>> after = new ArrayList<>();
        final List<NodeRef> deleted = new ArrayList<>();
        RuntimeException refusal;

        @Override
        public void onCreateNode(ChildAssociationRef childAssocRef) {
            created.add(childAssocRef.getChildRef());
            if (refusal != null) {
                throw refusal;
            }
        }

        @Override
        public void onUpdateProperties(NodeRef nodeRef, Map<QName, Serializable> was, Map<QName, Serializable> is) {
            before.add(was);
            after.add(is);
        }

        @Override
        public void beforeDeleteNode(NodeRef nodeRef) {
            deleted.add(nodeRef);
        }
    }

    private JavaBehaviour bind(QName policy, QName className, NotificationFrequency frequency) {
        JavaBehaviour behaviour = new JavaBehaviour(listener, policy.getLocalName(), frequency);
        bound.add(repository.policies().bindClassBehaviour(policy, className, behaviour));
        return behaviour;
    }

    @AfterEach
    void unbind() {
        bound.forEach(repository.policies()::removeClassDefinition);
    }

    private NodeRef dossier(NodeRef folder, String name) {
        return repository.create(folder, name, TestModel.TYPE_DOSSIER);
    }

    private void setNumber(NodeRef node, int number) {
        repository.nodes().setProperty(node, TestModel.PROP_NUMBER, number);
    }

    /** Seen on a real Alfresco: three changes, one call, with the first state before and the last after. */
    @Test
    void tellsChangesOfATransactionAsOneAtItsCommit() {
        NodeRef folder = repository.newFolder();
        NodeRef node = repository.asSystem(() -> dossier(folder, "merged"));
        bind(OnUpdatePropertiesPolicy.QNAME, TestModel.TYPE_DOSSIER, NotificationFrequency.TRANSACTION_COMMIT);

        repository.asSystem(() -> {
            setNumber(node, 1);
            setNumber(node, 2);
            setNumber(node, 3);
            assertThat(listener.after).isEmpty();
            return null;
        });

        assertThat(listener.after).hasSize(1);
        assertThat(listener.before.get(0)).doesNotContainKey(TestModel.PROP_NUMBER);
        assertThat(listener.after.get(0)).containsEntry(TestModel.PROP_NUMBER, 3);
    }

    @Test
    void tellsEveryChangeWhenAskedTo() {
        NodeRef folder = repository.newFolder();
        bind(OnUpdatePropertiesPolicy.QNAME, TestModel.TYPE_DOSSIER, NotificationFrequency.EVERY_EVENT);

        repository.asSystem(() -> {
            NodeRef node = dossier(folder, "every");
            setNumber(node, 1);
            setNumber(node, 1);
            setNumber(node, 2);
            return null;
        });

        assertThat(listener.after).as("creation and two real changes").hasSize(3);
        assertThat(listener.before.get(0)).as("before the creation").isEmpty();
    }

    /** Seen on a real Alfresco: one call a node, and nothing is left after a rollback. */
    @Test
    void tellsEveryCreationAlsoOfDerivedTypes() {
        NodeRef folder = repository.newFolder();
        bind(OnCreateNodePolicy.QNAME, TestModel.TYPE_DOSSIER, NotificationFrequency.EVERY_EVENT);

        List<NodeRef> created = repository.asSystem(() -> List.of(
                dossier(folder, "one"),
                repository.create(folder, "two", TestModel.TYPE_SPECIAL_DOSSIER),
                repository.create(folder, "other", ContentModel.TYPE_FOLDER)));

        assertThat(listener.created).containsExactly(created.get(0), created.get(1));
    }

    @Test
    void undoesTheCreationWhenABehaviourRefuses() {
        NodeRef folder = repository.newFolder();
        bind(OnCreateNodePolicy.QNAME, TestModel.TYPE_DOSSIER, NotificationFrequency.EVERY_EVENT);
        listener.refusal = new IllegalStateException("refused");

        assertThatThrownBy(() -> repository.asSystem(() -> dossier(folder, "refused")))
                .hasMessage("refused");

        assertThat(repository.asSystem(() -> repository.nodes().getChildAssocs(folder)))
                .isEmpty();
    }

    @Test
    void tellsBehavioursOfAspects() {
        NodeRef folder = repository.newFolder();
        bind(OnUpdatePropertiesPolicy.QNAME, TestModel.ASPECT_REFERRED, NotificationFrequency.EVERY_EVENT);

        repository.asSystem(() -> {
            NodeRef node = dossier(folder, "aspect");
            assertThat(listener.after).isEmpty();
            repository.nodes().addAspect(node, TestModel.ASPECT_REFERRED, Map.of(TestModel.PROP_REFERRED_TO, "x"));
            return null;
        });

        assertThat(listener.after).hasSize(1);
    }

    @Test
    void tellsTheFirstEventOfATransactionOnly() {
        NodeRef folder = repository.newFolder();
        NodeRef node = repository.asSystem(() -> dossier(folder, "first"));
        bind(OnUpdatePropertiesPolicy.QNAME, TestModel.TYPE_DOSSIER, NotificationFrequency.FIRST_EVENT);

        repository.asSystem(() -> {
            setNumber(node, 1);
            setNumber(node, 2);
            return null;
        });

        assertThat(listener.after).hasSize(1);
        assertThat(listener.after.get(0)).containsEntry(TestModel.PROP_NUMBER, 1);
    }

    /** Seen on a real Alfresco: {@code Behaviour.disable()} is thread-local. */
    @Test
    void staysSilentOnlyInTheThreadThatDisabledIt() throws InterruptedException {
        NodeRef folder = repository.newFolder();
        JavaBehaviour behaviour =
                bind(OnCreateNodePolicy.QNAME, TestModel.TYPE_DOSSIER, NotificationFrequency.EVERY_EVENT);

        behaviour.disable();
        try {
            repository.asSystem(() -> dossier(folder, "silent"));
            Thread other = new Thread(() -> repository.asSystem(() -> dossier(folder, "loud")));
            other.start();
            other.join();
        } finally {
            behaviour.enable();
        }

        assertThat(listener.created).hasSize(1);
    }

    @Test
    void announcesTheDeletionOfChildrenBeforeTheirParents() {
        NodeRef folder = repository.newFolder();
        NodeRef parent = repository.asSystem(() -> dossier(folder, "parent"));
        NodeRef child = repository.asSystem(() -> dossier(parent, "child"));
        bind(BeforeDeleteNodePolicy.QNAME, TestModel.TYPE_DOSSIER, NotificationFrequency.EVERY_EVENT);

        repository.asSystem(() -> {
            repository.nodes().deleteNode(parent);
            return null;
        });

        assertThat(listener.deleted).containsExactly(child, parent);
    }

    @Test
    void refusesPoliciesThatItDoesNotFire() {
        QName unknown = QName.createQName(NamespaceService.ALFRESCO_URI, "onUpdateNode");

        assertThatThrownBy(() -> repository
                        .policies()
                        .bindClassBehaviour(unknown, TestModel.TYPE_DOSSIER, new JavaBehaviour(listener, "x")))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
