// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.support;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.pishkhan.embedded.PostgresServer;
import org.pishkhan.embedded.repository.Hostility;
import org.pishkhan.embedded.repository.RepositoryConfiguration;
import org.pishkhan.embedded.repository.RepositoryOptions;
import org.pishkhan.embedded.repository.dictionary.Dictionary;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A repository of the trial host on one of its databases; started when first used, shared by all tests. */
public enum TestRepository {
    H2 {
        @Override
        RepositoryOptions options(Path folder) {
            return RepositoryOptions.inFile(folder)
                    .withDatabase("jdbc:h2:mem:contract;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "sa", "");
        }
    },
    POSTGRES {
        @Override
        RepositoryOptions options(Path folder) {
            return RepositoryOptions.inFile(folder).withDatabase(PostgresServer.newDatabase(), PostgresServer.USER, "");
        }
    };

    private AnnotationConfigApplicationContext context;

    abstract RepositoryOptions options(Path folder);

    private synchronized AnnotationConfigApplicationContext context() {
        if (context == null) {
            context = start(options(temporaryFolder()));
        }
        return context;
    }

    /** A repository of its own on the same kind of database, with hostile behaviour. */
    public static AnnotationConfigApplicationContext hostile(Hostility hostility) {
        return start(RepositoryOptions.inFile(temporaryFolder())
                .withDatabase("jdbc:h2:mem:hostile" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "")
                .withHostility(hostility));
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("repository");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AnnotationConfigApplicationContext start(RepositoryOptions options) {
        AnnotationConfigApplicationContext started = new AnnotationConfigApplicationContext();
        started.registerBean(RepositoryOptions.class, () -> options);
        started.registerBean(SettableClock.class, SettableClock::new);
        started.register(RepositoryConfiguration.class);
        started.refresh();
        started.getBean(Dictionary.class).add(TestRepository.class.getResourceAsStream("/test-model.xml"));
        return started;
    }

    public <T> T bean(Class<T> type) {
        return context().getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return context().getBean(name, type);
    }

    public SettableClock clock() {
        return bean(SettableClock.class);
    }

    public NodeService nodes() {
        return bean("nodeService", NodeService.class);
    }

    public NodeService publicNodes() {
        return bean("NodeService", NodeService.class);
    }

    public ContentService content() {
        return bean("contentService", ContentService.class);
    }

    public ContentService publicContent() {
        return bean("ContentService", ContentService.class);
    }

    public SearchService search() {
        return bean("SearchService", SearchService.class);
    }

    public PermissionService permissions() {
        return bean("permissionService", PermissionService.class);
    }

    public PermissionService publicPermissions() {
        return bean("PermissionService", PermissionService.class);
    }

    public AuthorityService authorities() {
        return bean("authorityService", AuthorityService.class);
    }

    public PersonService people() {
        return bean("personService", PersonService.class);
    }

    public MutableAuthenticationService authentication() {
        return bean("authenticationService", MutableAuthenticationService.class);
    }

    public PolicyComponent policies() {
        return bean(PolicyComponent.class);
    }

    public RetryingTransactionHelper transactions() {
        return bean(RetryingTransactionHelper.class);
    }

    /** Runs in a new writing transaction as System. */
    public <R> R asSystem(RetryingTransactionCallback<R> work) {
        return as(AuthenticationUtil.getSystemUserName(), work);
    }

    /** Runs in a new writing transaction, signed in as somebody. */
    public <R> R as(String user, RetryingTransactionCallback<R> work) {
        AuthenticationUtil.pushAuthentication();
        try {
            AuthenticationUtil.setFullyAuthenticatedUser(user);
            return transactions().doInTransaction(work, false, true);
        } finally {
            AuthenticationUtil.popAuthentication();
        }
    }

    /** A new folder below Company Home that inherits no rights. */
    public NodeRef newFolder() {
        return asSystem(() -> {
            NodeRef folder = create(
                    bean("repositoryHelper", Repository.class).getCompanyHome(),
                    "folder-" + UUID.randomUUID(),
                    ContentModel.TYPE_FOLDER);
            permissions().setInheritParentPermissions(folder, false);
            return folder;
        });
    }

    /** A new user without a password. */
    public String newUser() {
        String name = "user-" + UUID.randomUUID().toString().substring(0, 8);
        asSystem(() -> people().createPerson(Map.of(ContentModel.PROP_USERNAME, name)));
        return name;
    }

    /** Creates a node in the current transaction through the private service. */
    public NodeRef create(NodeRef parent, String name, QName type) {
        return create(nodes(), parent, name, type, Map.of());
    }

    /** Creates a node in the current transaction. */
    public static NodeRef create(
            NodeService service, NodeRef parent, String name, QName type, Map<QName, Serializable> properties) {
        Map<QName, Serializable> all = new HashMap<>(properties);
        all.put(ContentModel.PROP_NAME, name);
        QName association = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(name));
        return service.createNode(parent, ContentModel.ASSOC_CONTAINS, association, type, all)
                .getChildRef();
    }
}
