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
import org.alfresco.repo.node.NodeServicePolicies.BeforeRemoveAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeSetNodeTypePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnAddAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateChildAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnSetNodeTypePolicy;
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
    public static final class Listener
            implements OnCreateNodePolicy,
                    OnUpdatePropertiesPolicy,
                    BeforeDeleteNodePolicy,
                    OnAddAspectPolicy,
                    BeforeRemoveAspectPolicy,
                    BeforeSetNodeTypePolicy,
                    OnSetNodeTypePolicy,
                    OnCreateChildAssociationPolicy {
        final List<NodeRef> created = new ArrayList<>();
        final List<Map<QName, Serializable>> before = new ArrayList<>();
        final List<Map<QName, Serializable>> after = new ArrayList<>();
        final List<NodeRef> deleted = new ArrayList<>();
        final List<String> aspects = new ArrayList<>();
        final List<String> types = new ArrayList<>();
        final List<Map.Entry<NodeRef, Boolean>> children = new ArrayList<>();
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

        @Override
        public void onAddAspect(NodeRef nodeRef, QName aspect) {
            aspects.add("+" + aspect.getLocalName());
        }

        @Override
        public void beforeRemoveAspect(NodeRef nodeRef, QName aspect) {
            aspects.add("-" + aspect.getLocalName());
        }

        @Override
        public void beforeSetNodeType(NodeRef nodeRef, QName oldType, QName newType) {
            types.add("before " + oldType.getLocalName() + " " + newType.getLocalName());
        }

        @Override
        public void onSetNodeType(NodeRef nodeRef, QName oldType, QName newType) {
            types.add("after " + oldType.getLocalName() + " " + newType.getLocalName());
        }

        @Override
        public void onCreateChildAssociation(ChildAssociationRef association, boolean isNew) {
            children.add(Map.entry(association.getChildRef(), isNew));
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
            assertThat(listener.after).as("told before the aspect is there").isEmpty();
            repository.nodes().setProperty(node, TestModel.PROP_REFERRED_TO, "y");
            assertThat(listener.after).hasSize(1);
            repository.nodes().removeAspect(node, TestModel.ASPECT_REFERRED);
            return null;
        });

        assertThat(listener.after).as("told when the aspect is gone").hasSize(1);
    }

    /** DbNodeServiceImpl.addAspectsAndProperties and removeAspect: behaviours of the aspect hear of its coming and going. */
    @Test
    void tellsOfAspectsThatComeAndGo() {
        NodeRef folder = repository.newFolder();
        bind(OnAddAspectPolicy.QNAME, TestModel.ASPECT_REFERRED, NotificationFrequency.EVERY_EVENT);
        bind(BeforeRemoveAspectPolicy.QNAME, TestModel.ASPECT_REFERRED, NotificationFrequency.EVERY_EVENT);

        repository.asSystem(() -> {
            NodeRef node = dossier(folder, "comes");
            repository.nodes().addAspect(node, ContentModel.ASPECT_TITLED, Map.of());
            repository.nodes().setProperty(node, TestModel.PROP_REFERRED_TO, "implied by its property");
            repository.nodes().addAspect(node, TestModel.ASPECT_REFERRED, Map.of());
            repository.nodes().removeAspect(node, TestModel.ASPECT_REFERRED);
            repository.nodes().removeAspect(node, TestModel.ASPECT_REFERRED);
            return null;
        });

        assertThat(listener.aspects).containsExactly("+referred", "-referred");
    }

    /** AbstractNodeServiceImpl.invokeBeforeSetType asks the classes before, invokeOnSetType those after. */
    @Test
    void tellsTheOldTypeBeforeAndTheNewTypeAfterAChange() {
        NodeRef folder = repository.newFolder();
        bind(BeforeSetNodeTypePolicy.QNAME, TestModel.TYPE_DOSSIER, NotificationFrequency.EVERY_EVENT);
        bind(OnSetNodeTypePolicy.QNAME, TestModel.TYPE_DOSSIER, NotificationFrequency.EVERY_EVENT);

        repository.asSystem(() -> {
            NodeRef node = repository.create(folder, "becomes", ContentModel.TYPE_FOLDER);
            repository.nodes().setType(node, TestModel.TYPE_DOSSIER);
            repository.nodes().setType(node, ContentModel.TYPE_FOLDER);
            return null;
        });

        assertThat(listener.types).containsExactly("after folder dossier", "before dossier folder");
    }

    @Test
    void tellsAParentOfItsChildrenNewAndMovedIn() {
        NodeRef folder = repository.newFolder();
        JavaBehaviour behaviour =
                new JavaBehaviour(listener, "onCreateChildAssociation", NotificationFrequency.EVERY_EVENT);
        repository
                .policies()
                .bindAssociationBehaviour(OnCreateChildAssociationPolicy.QNAME, TestModel.TYPE_DOSSIER, behaviour);

        repository.asSystem(() -> {
            NodeRef parent = dossier(folder, "parent");
            NodeRef born = dossier(parent, "born");
            NodeRef adopted = dossier(folder, "adopted");
            repository
                    .nodes()
                    .moveNode(
                            adopted,
                            parent,
                            ContentModel.ASSOC_CONTAINS,
                            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "adopted"));
            assertThat(listener.children).containsExactly(Map.entry(born, true), Map.entry(adopted, false));
            return null;
        });
    }

    @Test
    void bindsAPolicyOnlyToWhatItIsAbout() {
        JavaBehaviour behaviour =
                new JavaBehaviour(listener, "onCreateChildAssociation", NotificationFrequency.EVERY_EVENT);

        assertThatThrownBy(() -> repository
                        .policies()
                        .bindClassBehaviour(OnCreateChildAssociationPolicy.QNAME, TestModel.TYPE_DOSSIER, behaviour))
                .isInstanceOf(UnsupportedOperationException.class);
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
