// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import javax.sql.DataSource;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.transaction.TransactionService;
import org.pishkhan.embedded.repository.access.GuardTable;
import org.pishkhan.embedded.repository.access.Permissions;
import org.pishkhan.embedded.repository.access.PublicBeans;
import org.pishkhan.embedded.repository.access.Rights;
import org.pishkhan.embedded.repository.content.Contents;
import org.pishkhan.embedded.repository.dictionary.Dictionary;
import org.pishkhan.embedded.repository.dictionary.Namespaces;
import org.pishkhan.embedded.repository.identity.Authorities;
import org.pishkhan.embedded.repository.identity.Passwords;
import org.pishkhan.embedded.repository.identity.People;
import org.pishkhan.embedded.repository.lock.JobLocks;
import org.pishkhan.embedded.repository.node.NodeModule;
import org.pishkhan.embedded.repository.node.QNames;
import org.pishkhan.embedded.repository.policy.Policies;
import org.pishkhan.embedded.repository.search.Queries;
import org.pishkhan.embedded.repository.transaction.EmbeddedTransactionService;
import org.pishkhan.embedded.repository.transaction.RetryingTransactions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.ImportResource;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The repository's beans under Alfresco's names: {@code NodeService} asks for rights, {@code nodeService} does not, and
 * so on. The context needs one bean of type {@link RepositoryOptions} and one of type {@link Clock}.
 */
@Configuration(proxyBeanMethods = false)
@ImportResource("classpath:org/pishkhan/embedded/repository/parent-beans.xml")
public class RepositoryConfiguration {
    private static final int CONNECTIONS = 80;

    /** For a connection: twice db.pool.wait.max of Alfresco, whose pool is larger. */
    private static final int MOST_WAIT_MS = 10_000;

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(RepositoryOptions options) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(options.databaseUrl());
        config.setUsername(options.databaseUser());
        config.setPassword(options.databasePassword());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(2);
        config.setAutoCommit(true);
        config.setConnectionTimeout(MOST_WAIT_MS);
        config.setExceptionOverrideClassName(ClosedDatabase.class.getName());
        HikariDataSource dataSource = new HikariDataSource(config);
        DatabaseSchema.create(new JdbcTemplate(dataSource));
        return dataSource;
    }

    @Bean
    DataSourceTransactionManager transactionManager(DataSource dataSource) {
        return new DataSourceTransactionManager(dataSource);
    }

    /** Primary, because modules bring templates of their own. */
    @Bean
    @Primary
    JdbcTemplate hostJdbcTemplate(DataSource dataSource) {
        return new JdbcTemplate(dataSource);
    }

    @Bean
    RetryingTransactionHelper retryingTransactionHelper(
            PlatformTransactionManager transactionManager, RepositoryOptions options) {
        return new RetryingTransactions(transactionManager, options.hostility());
    }

    @Bean({"transactionService", "TransactionService"})
    TransactionService transactionService(RetryingTransactionHelper helper) {
        return new EmbeddedTransactionService(helper);
    }

    @Bean({"namespaceService", "NamespaceService"})
    Namespaces namespaceService() {
        return new Namespaces();
    }

    @Bean
    Dictionary hostDictionary(Namespaces namespaces) {
        return new Dictionary(namespaces);
    }

    @Bean
    Policies policyComponent(Dictionary dictionary) {
        return new Policies(dictionary);
    }

    @Bean
    NodeModule hostNodes(
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            Dictionary dictionary,
            Namespaces namespaces,
            Policies policies,
            RepositoryOptions options) {
        QNames names = new QNames(jdbc, transactions);
        dictionary.tellNames(names::prepare);
        return new NodeModule(jdbc, names, dictionary, namespaces, policies, options.hostility());
    }

    @Bean
    NodeService nodeService(NodeModule nodes) {
        return nodes.service();
    }

    @Bean
    Contents contentService(RepositoryOptions options, NodeModule nodes, Dictionary dictionary, Clock clock) {
        return new Contents(options.contentFolder(), nodes, dictionary, clock);
    }

    @Bean
    Authorities authorityService(JdbcTemplate jdbc) {
        return new Authorities(jdbc);
    }

    @Bean
    Rights hostRights(NodeModule nodes, Authorities authorities) {
        return new Rights(nodes.access(), authorities);
    }

    @Bean
    Permissions permissionService(NodeModule nodes, Rights rights) {
        return new Permissions(nodes.access(), nodes.lookup(), nodes.table(), rights);
    }

    @Bean
    Queries searchService(NodeModule nodes, Rights rights, Dictionary dictionary, Namespaces namespaces) {
        return new Queries(nodes, rights, dictionary, namespaces);
    }

    @Bean
    WellKnownFolders repositoryHelper(NodeModule nodes) {
        return new WellKnownFolders(nodes.service());
    }

    @Bean
    People personService(JdbcTemplate jdbc, NodeModule nodes, WellKnownFolders folders) {
        People people = new People(jdbc, nodes.service(), folders::people);
        folders.setPeople(people);
        return people;
    }

    @Bean
    Passwords authenticationService(
            JdbcTemplate jdbc,
            People people,
            Clock clock,
            RetryingTransactionHelper transactions,
            RepositoryOptions options,
            NodeModule nodes,
            Permissions permissions,
            Authorities authorities) {
        Passwords passwords = new Passwords(jdbc, people, clock);
        new FirstStart(nodes.stores(), nodes.service(), permissions, authorities, people, passwords)
                .run(transactions, options.administratorPassword());
        return passwords;
    }

    @Bean(destroyMethod = "close")
    JobLocks jobLockService(JdbcTemplate jdbc, RetryingTransactionHelper transactions, Clock clock) {
        return new JobLocks(jdbc, transactions, clock);
    }

    @Bean
    PublicBeans hostPublicBeans(
            NodeModule nodes,
            Rights rights,
            Authorities authorities,
            RetryingTransactionHelper helper,
            PlatformTransactionManager transactions) {
        return new PublicBeans(new GuardTable(nodes.table(), rights, authorities), helper, transactions);
    }

    @Bean("NodeService")
    NodeService publicNodeService(PublicBeans beans, NodeModule nodes) {
        return beans.nodes(nodes.service());
    }

    @Bean("ContentService")
    ContentService publicContentService(PublicBeans beans, Contents contents) {
        return beans.content(contents);
    }

    @Bean("SearchService")
    SearchService publicSearchService(PublicBeans beans, Queries queries) {
        return beans.search(queries);
    }

    @Bean("PermissionService")
    PermissionService publicPermissionService(PublicBeans beans, Permissions permissions) {
        return beans.permissions(permissions);
    }

    @Bean("AuthorityService")
    AuthorityService publicAuthorityService(PublicBeans beans, Authorities authorities) {
        return beans.authorities(authorities);
    }

    @Bean("PersonService")
    PersonService publicPersonService(PublicBeans beans, People people) {
        return beans.people(people);
    }

    @Bean("AuthenticationService")
    MutableAuthenticationService publicAuthenticationService(PublicBeans beans, Passwords passwords) {
        return beans.authentication(passwords);
    }
}
