// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.pishkhan.embedded.repository.support.TestModel;
import org.pishkhan.embedded.repository.support.TestRepository;

/**
 * Rights as {@code model/permissionDefinitions.xml}, {@code public-services-security-context.xml},
 * {@code org.alfresco.repo.security.permissions.impl.PermissionServiceImpl}, {@code impl.acegi.ACLEntryVoter} and
 * {@code impl.acegi.ACLEntryAfterInvocationProvider} define them (alfresco-community-repo, repository).
 */
@ParameterizedClass
@EnumSource(TestRepository.class)
class AccessContractTest {
    @Parameter
    TestRepository repository;

    private NodeRef folder;
    private NodeRef target;
    private NodeRef node;
    private String user;

    @BeforeEach
    void prepare() {
        folder = repository.newFolder();
        target = repository.newFolder();
        node = repository.asSystem(() -> repository.create(folder, "node", TestModel.TYPE_DOSSIER));
        user = repository.newUser();
    }

    private void grant(NodeRef ref, String authority, String permission) {
        repository.asSystem(() -> {
            repository.permissions().setPermission(ref, authority, permission, true);
            return null;
        });
    }

    private void read() {
        repository.as(user, () -> repository.publicNodes().getProperties(node));
    }

    private void write() {
        repository.as(user, () -> {
            repository.publicNodes().setProperty(node, TestModel.PROP_NUMBER, 5);
            return null;
        });
    }

    private void create() {
        repository.as(
                user,
                () -> TestRepository.create(
                        repository.publicNodes(),
                        node,
                        "by-" + UUID.randomUUID(),
                        ContentModel.TYPE_CONTENT,
                        Map.of()));
    }

    private void move() {
        QName name = QName.createQName(TestModel.URI, "node");
        repository.as(user, () -> repository.publicNodes().moveNode(node, target, ContentModel.ASSOC_CONTAINS, name));
    }

    private void delete() {
        repository.as(user, () -> {
            repository.publicNodes().deleteNode(node);
            return null;
        });
    }

    private static void refuses(Runnable work) {
        assertThatThrownBy(work::run).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void refusesEverythingWithoutARight() {
        refuses(this::read);
        refuses(this::write);
        refuses(this::create);
        refuses(this::delete);
    }

    @Test
    void letsAConsumerReadOnly() {
        grant(folder, user, PermissionService.CONSUMER);

        read();
        refuses(this::write);
        refuses(this::create);
        refuses(this::delete);
    }

    /** Seen on a real Alfresco: Contributor creates only. */
    @Test
    void letsAContributorCreateButNotChange() {
        grant(folder, user, PermissionService.CONTRIBUTOR);

        read();
        create();
        refuses(this::write);
        refuses(this::delete);
    }

    /** Seen on a real Alfresco: Collaborator sets and creates, and does not move. */
    @Test
    void letsACollaboratorChangeAndCreateButNotMoveOrDelete() {
        grant(folder, user, "Collaborator");
        grant(target, user, "Collaborator");

        write();
        create();
        refuses(this::move);
        refuses(this::delete);
    }

    /** Seen on a real Alfresco: move and delete need Coordinator or the owner. */
    @Test
    void letsACoordinatorMoveAndDelete() {
        grant(folder, user, PermissionService.COORDINATOR);
        grant(target, user, PermissionService.COORDINATOR);

        write();
        move();
        delete();
    }

    /** Seen on a real Alfresco: an owner may do everything, also after a move. */
    @Test
    void letsTheOwnerDoEverythingAlsoAfterAMove() {
        repository.asSystem(() -> {
            repository.nodes().setProperty(node, ContentModel.PROP_OWNER, user);
            return null;
        });
        grant(target, user, PermissionService.CONTRIBUTOR);

        write();
        move();
        write();
        delete();
    }

    @Test
    void countsTheCreatorAsOwnerUntilAnotherIsSet() {
        grant(folder, user, PermissionService.CONTRIBUTOR);
        NodeRef own = repository.as(
                user,
                () -> TestRepository.create(repository.publicNodes(), folder, "own", TestModel.TYPE_DOSSIER, Map.of()));
        repository.as(user, () -> {
            repository.publicNodes().setProperty(own, TestModel.PROP_NUMBER, 1);
            return null;
        });

        repository.asSystem(() -> {
            repository.nodes().setProperty(own, ContentModel.PROP_OWNER, "admin");
            return null;
        });

        refuses(() -> repository.as(user, () -> {
            repository.publicNodes().setProperty(own, TestModel.PROP_NUMBER, 2);
            return null;
        }));
    }

    /** {@code ACL_ITEM.0.cm:ownable.TakeOwnership}. */
    @Test
    void refusesAnotherOwnerWithoutFullControl() {
        grant(folder, user, "Collaborator");

        refuses(() -> repository.as(user, () -> {
            repository.publicNodes().setProperty(node, ContentModel.PROP_OWNER, user);
            return null;
        }));
        refuses(() -> repository.as(user, () -> {
            repository
                    .publicNodes()
                    .addAspect(node, ContentModel.ASPECT_OWNABLE, Map.of(ContentModel.PROP_OWNER, user));
            return null;
        }));
    }

    @Test
    void letsSystemAndAdministratorsDoEverything() {
        user = "admin";
        read();
        write();
        user = "System";
        write();
        delete();
    }

    @Test
    void grantsThroughGroupsWithinGroups() {
        String unit = group();
        String desk = group();
        repository.asSystem(() -> {
            repository.authorities().addAuthority(unit, desk);
            repository.authorities().addAuthority(desk, user);
            return null;
        });
        grant(folder, unit, PermissionService.CONSUMER);

        read();

        repository.asSystem(() -> {
            repository.authorities().removeAuthority(desk, user);
            return null;
        });
        refuses(this::read);
    }

    private String group() {
        return repository.asSystem(
                () -> repository.authorities().createAuthority(AuthorityType.GROUP, "G" + UUID.randomUUID()));
    }

    @Test
    void grantsARightOnOneNodeAlone() {
        NodeRef other = repository.asSystem(() -> repository.create(folder, "other", TestModel.TYPE_DOSSIER));
        NodeRef below = repository.asSystem(() -> repository.create(node, "below", ContentModel.TYPE_CONTENT));
        grant(node, user, PermissionService.CONSUMER);

        read();
        repository.as(user, () -> repository.publicNodes().getProperties(below));
        refuses(() -> repository.as(user, () -> repository.publicNodes().getProperties(other)));
    }

    @Test
    void takesRightsAwayAgain() {
        grant(node, user, PermissionService.CONSUMER);
        read();

        repository.asSystem(() -> {
            repository.permissions().deletePermission(node, user, PermissionService.CONSUMER);
            return null;
        });

        refuses(this::read);
    }

    @Test
    void inheritsFromTheNewParentAfterAMove() {
        grant(folder, user, PermissionService.CONSUMER);
        NodeRef below = repository.asSystem(() -> repository.create(node, "below", ContentModel.TYPE_CONTENT));
        repository.asSystem(() -> {
            repository.permissions().setPermission(below, "somebody", PermissionService.CONSUMER, true);
            return repository
                    .nodes()
                    .moveNode(node, target, ContentModel.ASSOC_CONTAINS, QName.createQName(TestModel.URI, "node"));
        });

        refuses(this::read);
        refuses(() -> repository.as(user, () -> repository.publicNodes().getProperties(below)));

        grant(target, user, PermissionService.CONSUMER);
        read();
        repository.as(user, () -> repository.publicNodes().getProperties(below));
    }

    @Test
    void inheritsNothingWhereInheritanceIsOff() {
        grant(folder, user, PermissionService.CONSUMER);
        repository.asSystem(() -> {
            repository.permissions().setInheritParentPermissions(node, false);
            return null;
        });

        refuses(this::read);
        assertThat(repository.asSystem(() -> repository.permissions().getInheritParentPermissions(node)))
                .isFalse();
    }

    @Test
    void leavesUnreadableChildrenOutAndRefusesThemByName() {
        grant(folder, user, PermissionService.CONSUMER);
        repository.asSystem(() -> {
            repository.permissions().setInheritParentPermissions(node, false);
            return null;
        });
        NodeRef open = repository.asSystem(() -> repository.create(folder, "open", TestModel.TYPE_DOSSIER));

        assertThat(repository.as(user, () -> repository.publicNodes().getChildAssocs(folder)))
                .extracting(association -> association.getChildRef())
                .containsExactly(open);
        refuses(() -> repository.as(
                user, () -> repository.publicNodes().getChildByName(folder, ContentModel.ASSOC_CONTAINS, "node")));
    }

    @Test
    void saysThatANodeDoesNotExistRatherThanRefuseIt() {
        NodeRef nowhere = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, "nowhere");

        assertThatThrownBy(
                        () -> repository.as(user, () -> repository.publicNodes().getProperties(nowhere)))
                .isInstanceOf(InvalidNodeRefException.class);
        assertThat(repository.as(user, () -> repository.permissions().hasPermission(nowhere, "Read")))
                .isEqualTo(AccessStatus.ALLOWED);
    }

    @Test
    void refusesToChangeRightsWithoutFullControl() {
        grant(folder, user, "Collaborator");

        refuses(() -> repository.as(user, () -> {
            repository.publicPermissions().setPermission(node, user, PermissionService.COORDINATOR, true);
            return null;
        }));
    }

    /** Seen on a real Alfresco: {@code ContentPropertyRestrictionInterceptor}. */
    @Test
    void refusesContentReferencesThroughThePublicBean() {
        ContentData content = new ContentData("store://2026/1/1/1/1/x.bin", "text/plain", 1, "UTF-8");
        NodeRef file = repository.asSystem(() -> repository.create(folder, "file", ContentModel.TYPE_CONTENT));

        assertThatThrownBy(() -> repository.asSystem(() -> {
                    repository.publicNodes().setProperty(file, ContentModel.PROP_CONTENT, content);
                    return null;
                }))
                .isInstanceOf(InvalidTypeException.class);
        assertThatThrownBy(() -> repository.asSystem(() -> TestRepository.create(
                        repository.publicNodes(),
                        folder,
                        "other",
                        ContentModel.TYPE_CONTENT,
                        Map.of(ContentModel.PROP_CONTENT, content))))
                .isInstanceOf(InvalidTypeException.class);

        repository.asSystem(() -> {
            repository.nodes().setProperty(file, ContentModel.PROP_CONTENT, content);
            return null;
        });
        assertThat(repository.asSystem(() -> repository.nodes().getProperty(file, ContentModel.PROP_CONTENT)))
                .isEqualTo(content);
    }

    @Test
    void asksForReadAndWriteContent() {
        grant(folder, user, PermissionService.CONSUMER);
        NodeRef file = repository.asSystem(() -> repository.create(folder, "file", ContentModel.TYPE_CONTENT));

        assertThat(repository.as(user, () -> repository.publicContent().getReader(file, ContentModel.PROP_CONTENT)))
                .isNull();
        refuses(() ->
                repository.as(user, () -> repository.publicContent().getWriter(file, ContentModel.PROP_CONTENT, true)));
    }

    @Test
    void keepsAdministrationForAdministrators() {
        AuthorityService authorities = repository.bean("AuthorityService", AuthorityService.class);
        PersonService people = repository.bean("PersonService", PersonService.class);

        refuses(() -> repository.as(user, () -> authorities.createAuthority(AuthorityType.GROUP, "own")));
        refuses(() -> repository.as(user, () -> authorities.getAuthoritiesForUser(user)));
        refuses(() -> repository.as(user, () -> people.createPerson(Map.of(ContentModel.PROP_USERNAME, "x"))));
        assertThat(repository.as(user, authorities::getAuthorities)).contains(PermissionService.ALL_AUTHORITIES);
        assertThat(repository.as(user, () -> people.getPerson("admin"))).isNotNull();
    }

    @Test
    void knowsNoRefusalsByEntry() {
        assertThatThrownBy(() -> repository.asSystem(() -> {
                    repository.permissions().setPermission(node, user, PermissionService.CONSUMER, false);
                    return null;
                }))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
