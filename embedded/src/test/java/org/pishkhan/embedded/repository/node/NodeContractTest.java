// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.pishkhan.embedded.repository.support.TestModel;
import org.pishkhan.embedded.repository.support.TestRepository;

/**
 * Nodes as {@code org.alfresco.repo.node.db.DbNodeServiceImpl} and
 * {@code org.alfresco.repo.domain.node.AbstractNodeDAOImpl} keep them (alfresco-community-repo, repository).
 */
@ParameterizedClass
@EnumSource(TestRepository.class)
class NodeContractTest {
    @Parameter
    TestRepository repository;

    private NodeRef dossier(NodeRef parent, String name, Map<QName, Serializable> properties) {
        return TestRepository.create(repository.nodes(), parent, name, TestModel.TYPE_DOSSIER, properties);
    }

    @Test
    void keepsPropertiesOfEveryType() {
        NodeRef folder = repository.newFolder();
        Date moment = new Date(1_700_000_000_123L);
        ArrayList<String> labels = new ArrayList<>(List.of("الف", "ب"));
        Map<QName, Serializable> given = Map.of(
                TestModel.PROP_KEY,
                "k",
                TestModel.PROP_SUBMITTED,
                moment,
                TestModel.PROP_NUMBER,
                7,
                TestModel.PROP_MARKED,
                true,
                TestModel.PROP_LABELS,
                labels,
                TestModel.PROP_TEXT,
                "ی".repeat(10_000));

        NodeRef node = repository.asSystem(() -> dossier(folder, "all", given));

        Map<QName, Serializable> found =
                repository.asSystem(() -> repository.nodes().getProperties(node));
        assertThat(found).containsAllEntriesOf(given);
    }

    /** {@code AbstractNodeDAOImpl.newNode}, {@code NodePropertyHelper}. */
    @Test
    void fillsDefaultsUuidAndStore() {
        NodeRef folder = repository.newFolder();
        String uuid = UUID.randomUUID().toString();

        NodeRef node =
                repository.asSystem(() -> dossier(folder, "defaults", Map.of(ContentModel.PROP_NODE_UUID, uuid)));

        assertThat(node).isEqualTo(new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, uuid));
        assertThat(repository.asSystem(() -> repository.nodes().getProperties(node)))
                .containsEntry(TestModel.PROP_STATUS, "submitted")
                .containsEntry(ContentModel.PROP_NODE_UUID, uuid)
                .containsEntry(ContentModel.PROP_STORE_PROTOCOL, "workspace");
        assertThat(repository.asSystem(() -> repository.nodes().getAspects(node)))
                .contains(ContentModel.ASPECT_AUDITABLE, ContentModel.ASPECT_REFERENCEABLE);
    }

    @Test
    void refusesASecondNodeOfTheSameUuid() {
        NodeRef folder = repository.newFolder();
        String uuid = UUID.randomUUID().toString();
        repository.asSystem(() -> dossier(folder, "first", Map.of(ContentModel.PROP_NODE_UUID, uuid)));

        assertThatThrownBy(() ->
                        repository.asSystem(() -> dossier(folder, "second", Map.of(ContentModel.PROP_NODE_UUID, uuid))))
                .hasMessageContaining(uuid);
    }

    /** Seen on a real Alfresco: creator and modifier are the fully authenticated user ({@code AuditableAspect}). */
    @Test
    void namesTheFullyAuthenticatedUserAsCreatorNotTheRunAsUser() {
        NodeRef folder = repository.newFolder();
        String user = repository.newUser();

        NodeRef node =
                repository.as(user, () -> AuthenticationUtil.runAsSystem(() -> dossier(folder, "created", Map.of())));

        Map<QName, Serializable> properties =
                repository.asSystem(() -> repository.nodes().getProperties(node));
        assertThat(properties)
                .containsEntry(ContentModel.PROP_CREATOR, user)
                .containsEntry(ContentModel.PROP_MODIFIER, user);
    }

    /** {@code cm:contains} has {@code duplicate=false} in contentModel.xml; names are compared in lower case. */
    @Test
    void refusesTwoChildrenOfOneNameWhateverTheirCapitals() {
        NodeRef folder = repository.newFolder();
        repository.asSystem(() -> dossier(folder, "Same", Map.of()));

        assertThatThrownBy(() -> repository.asSystem(() -> dossier(folder, "same", Map.of())))
                .isInstanceOf(DuplicateChildNodeNameException.class);
        assertThatThrownBy(() -> repository.asSystem(() -> {
                    NodeRef other = dossier(folder, "other", Map.of());
                    repository.nodes().setProperty(other, ContentModel.PROP_NAME, "SAME");
                    return other;
                }))
                .isInstanceOf(DuplicateChildNodeNameException.class);
        assertThat(repository.asSystem(
                        () -> repository.nodes().getChildByName(folder, ContentModel.ASSOC_CONTAINS, "sAME")))
                .isNotNull();
    }

    /** {@code test:history} allows duplicates, so names say nothing there. */
    @Test
    void allowsEqualNamesWhereTheAssociationDoes() {
        NodeRef folder = repository.newFolder();

        NodeRef node = repository.asSystem(() -> {
            NodeRef dossier = dossier(folder, "with-history", Map.of());
            event(dossier);
            event(dossier);
            return dossier;
        });

        List<ChildAssociationRef> history = repository.asSystem(
                () -> repository.nodes().getChildAssocs(node, TestModel.ASSOC_HISTORY, RegexQNamePattern.MATCH_ALL));
        assertThat(history).hasSize(2);
    }

    private NodeRef event(NodeRef dossier) {
        Map<QName, Serializable> properties = Map.of(ContentModel.PROP_NAME, "event", TestModel.PROP_REQUIRED, "yes");
        QName name = QName.createQName(TestModel.URI, "event");
        return repository
                .nodes()
                .createNode(dossier, TestModel.ASSOC_HISTORY, name, TestModel.TYPE_EVENT, properties)
                .getChildRef();
    }

    /** {@code DbNodeServiceImpl.addAspectsAndProperties}. */
    @Test
    void addsTheAspectOfAPropertyThatIsSet() {
        NodeRef folder = repository.newFolder();
        NodeRef node = repository.asSystem(() -> dossier(folder, "aspect", Map.of()));

        repository.asSystem(() -> {
            repository.nodes().setProperty(node, TestModel.PROP_REFERRED_TO, "medicine");
            return null;
        });

        assertThat(repository.asSystem(() -> repository.nodes().hasAspect(node, TestModel.ASPECT_REFERRED)))
                .isTrue();
        repository.asSystem(() -> {
            repository.nodes().removeAspect(node, TestModel.ASPECT_REFERRED);
            return null;
        });
        assertThat(repository.asSystem(() -> repository.nodes().getProperty(node, TestModel.PROP_REFERRED_TO)))
                .isNull();
    }

    @Test
    void addsPropertiesOrReplacesThemAll() {
        NodeRef folder = repository.newFolder();
        NodeRef node = repository.asSystem(
                () -> dossier(folder, "replace", Map.of(TestModel.PROP_KEY, "a", TestModel.PROP_NUMBER, 1)));

        repository.asSystem(() -> {
            repository.nodes().addProperties(node, Map.of(TestModel.PROP_NUMBER, 2));
            return null;
        });
        assertThat(repository.asSystem(() -> repository.nodes().getProperties(node)))
                .containsEntry(TestModel.PROP_KEY, "a")
                .containsEntry(TestModel.PROP_NUMBER, 2);

        repository.asSystem(() -> {
            repository.nodes().setProperties(node, Map.of(TestModel.PROP_NUMBER, 3));
            return null;
        });
        assertThat(repository.asSystem(() -> repository.nodes().getProperties(node)))
                .doesNotContainKey(TestModel.PROP_KEY)
                .containsEntry(TestModel.PROP_NUMBER, 3)
                .containsEntry(ContentModel.PROP_NAME, "replace");
    }

    @Test
    void movesATreeKeepingItsReferences() {
        NodeRef from = repository.newFolder();
        NodeRef to = repository.newFolder();
        NodeRef node = repository.asSystem(() -> dossier(from, "moving", Map.of()));
        NodeRef child = repository.asSystem(() -> repository.create(node, "child", ContentModel.TYPE_CONTENT));

        repository.asSystem(() -> repository
                .nodes()
                .moveNode(node, to, ContentModel.ASSOC_CONTAINS, QName.createQName(TestModel.URI, "moving")));

        assertThat(repository.asSystem(
                        () -> repository.nodes().getPrimaryParent(node).getParentRef()))
                .isEqualTo(to);
        assertThat(repository.asSystem(() -> repository.nodes().exists(child))).isTrue();
        assertThat(repository.asSystem(() -> repository.nodes().getChildAssocs(from)))
                .isEmpty();
    }

    @Test
    void refusesToMoveANodeBelowItself() {
        NodeRef folder = repository.newFolder();
        NodeRef node = repository.asSystem(() -> dossier(folder, "loop", Map.of()));
        NodeRef below = repository.asSystem(() -> dossier(node, "below", Map.of()));

        assertThatThrownBy(() -> repository.asSystem(() -> repository
                        .nodes()
                        .moveNode(node, below, ContentModel.ASSOC_CONTAINS, QName.createQName(TestModel.URI, "x"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Seen on a real Alfresco: the trash can; {@code DbNodeServiceImpl.deleteNode}, {@code archiveHierarchyImpl}. */
    @Test
    void putsDeletedFoldersIntoTheArchiveWithAllBelow() {
        NodeRef folder = repository.newFolder();
        NodeRef node = repository.asSystem(() -> dossier(folder, "trash", Map.of(TestModel.PROP_KEY, "secret")));
        NodeRef child = repository.asSystem(() -> repository.create(node, "child", ContentModel.TYPE_CONTENT));

        repository.asSystem(() -> {
            repository.nodes().deleteNode(node);
            return null;
        });

        NodeRef archived = new NodeRef(StoreRef.STORE_REF_ARCHIVE_SPACESSTORE, node.getId());
        assertThat(repository.asSystem(() -> repository.nodes().exists(node))).isFalse();
        assertThat(repository.asSystem(() -> repository.nodes().exists(child))).isFalse();
        assertThat(repository.asSystem(() -> repository.nodes().getProperties(archived)))
                .containsEntry(TestModel.PROP_KEY, "secret")
                .containsEntry(ContentModel.PROP_ARCHIVED_BY, "System");
        assertThat(repository.asSystem(() -> repository.nodes().getChildAssocs(archived)))
                .hasSize(1);
    }

    /** Seen on a real Alfresco: {@code sys:temporary} has {@code archive=false} in systemModel.xml. */
    @Test
    void deletesTemporaryNodesForGood() {
        NodeRef folder = repository.newFolder();
        NodeRef node = repository.asSystem(() -> dossier(folder, "temporary", Map.of()));

        repository.asSystem(() -> {
            repository.nodes().addAspect(node, ContentModel.ASPECT_TEMPORARY, null);
            repository.nodes().deleteNode(node);
            return null;
        });

        NodeRef archived = new NodeRef(StoreRef.STORE_REF_ARCHIVE_SPACESSTORE, node.getId());
        assertThat(repository.asSystem(() -> repository.nodes().exists(archived)))
                .isFalse();
    }

    @Test
    void archivesAUuidThatIsInTheArchiveAlready() {
        NodeRef folder = repository.newFolder();
        String uuid = UUID.randomUUID().toString();
        for (String key : List.of("first", "second")) {
            repository.asSystem(() -> {
                repository
                        .nodes()
                        .deleteNode(dossier(
                                folder, key, Map.of(ContentModel.PROP_NODE_UUID, uuid, TestModel.PROP_KEY, key)));
                return null;
            });
        }

        NodeRef archived = new NodeRef(StoreRef.STORE_REF_ARCHIVE_SPACESSTORE, uuid);
        assertThat(repository.asSystem(() -> repository.nodes().getProperty(archived, TestModel.PROP_KEY)))
                .isEqualTo("second");
    }

    /** Constraint {@code cm:filename}, checked before the commit by {@code IntegrityChecker}. */
    @Test
    void refusesForbiddenNamesAtTheCommit() {
        NodeRef folder = repository.newFolder();

        for (String name : List.of("a\"b", "a*b", "a\\b", "a>b", "a<b", "a?b", "a/b", "a:b", "a|b", "a.", "a ")) {
            assertThatThrownBy(() -> repository.asSystem(() -> dossier(folder, name, Map.of())))
                    .as(name)
                    .isInstanceOf(IntegrityException.class);
        }
    }

    @Test
    void refusesViolatedConstraintsAndMissingPropertiesAtTheCommit() {
        NodeRef folder = repository.newFolder();

        assertThatThrownBy(() ->
                        repository.asSystem(() -> dossier(folder, "list", Map.of(TestModel.PROP_STATUS, "unheard-of"))))
                .isInstanceOf(IntegrityException.class);
        assertThatThrownBy(() -> repository.asSystem(
                        () -> dossier(folder, "length", Map.of(TestModel.PROP_KEY, "k".repeat(65)))))
                .isInstanceOf(IntegrityException.class);
        assertThatThrownBy(() -> repository.asSystem(() -> repository
                        .nodes()
                        .createNode(
                                dossier(folder, "mandatory", Map.of()),
                                TestModel.ASSOC_HISTORY,
                                QName.createQName(TestModel.URI, "event"),
                                TestModel.TYPE_EVENT)))
                .isInstanceOf(IntegrityException.class);
    }

    @Test
    void refusesAnAssociationThatTheParentDoesNotHave() {
        NodeRef folder = repository.newFolder();

        assertThatThrownBy(() -> repository.asSystem(() -> event(folder))).isInstanceOf(IntegrityException.class);
    }

    @Test
    void refusesUnknownParentsAndTypes() {
        NodeRef folder = repository.newFolder();
        NodeRef nowhere = new NodeRef(
                StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, UUID.randomUUID().toString());

        assertThatThrownBy(() -> repository.asSystem(() -> dossier(nowhere, "x", Map.of())))
                .isInstanceOf(InvalidNodeRefException.class);
        assertThatThrownBy(() -> repository.asSystem(
                        () -> repository.create(folder, "x", QName.createQName(TestModel.URI, "nothing"))))
                .isInstanceOf(InvalidTypeException.class);
    }

    /** The version column of {@code alf_node}: of two changes that read the same state, one fails and is repeated. */
    @Test
    void letsOneOfTwoConcurrentChangesTryAgain() throws InterruptedException {
        NodeRef folder = repository.newFolder();
        NodeRef node = repository.asSystem(() -> dossier(folder, "race", Map.of(TestModel.PROP_NUMBER, 0)));
        Runnable increment = () -> repository.asSystem(() -> {
            int number = (int) repository.nodes().getProperty(node, TestModel.PROP_NUMBER);
            repository.nodes().setProperty(node, TestModel.PROP_NUMBER, number + 1);
            return null;
        });

        List<Thread> threads = List.of(new Thread(increment), new Thread(increment), new Thread(increment));
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(repository.asSystem(() -> repository.nodes().getProperty(node, TestModel.PROP_NUMBER)))
                .isEqualTo(3);
    }
}
