// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.QueryConsistency;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pishkhan.embedded.repository.support.TestModel;
import org.pishkhan.embedded.repository.support.TestRepository;

/**
 * Queries as {@code org.alfresco.repo.search.impl.querymodel.impl.db.DBQueryEngine} and {@code NodePermissionAssessor}
 * answer them (alfresco-community-repo, repository), with {@code system.acl.maxPermissionChecks=1000}.
 */
@ParameterizedClass
@EnumSource(TestRepository.class)
class SearchContractTest {
    @Parameter
    TestRepository repository;

    private NodeRef dossier(NodeRef folder, String name, Map<QName, Serializable> properties) {
        return TestRepository.create(repository.nodes(), folder, name, TestModel.TYPE_DOSSIER, properties);
    }

    private static SearchParameters parameters(String query) {
        SearchParameters parameters = new SearchParameters();
        parameters.setLanguage(SearchService.LANGUAGE_CMIS_ALFRESCO);
        parameters.setQueryConsistency(QueryConsistency.TRANSACTIONAL);
        parameters.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        parameters.setQuery(query);
        return parameters;
    }

    private List<String> names(String query) {
        return repository.asSystem(() -> repository.search().query(parameters(query)).getNodeRefs().stream()
                .map(node -> (String) repository.nodes().getProperty(node, ContentModel.PROP_NAME))
                .toList());
    }

    private NodeRef sample() {
        NodeRef folder = repository.newFolder();
        repository.asSystem(() -> {
            dossier(
                    folder,
                    "alpha",
                    Map.of(
                            TestModel.PROP_KEY,
                            "k-1",
                            TestModel.PROP_NUMBER,
                            1,
                            TestModel.PROP_SUBMITTED,
                            new Date(1_000_000_000_000L),
                            TestModel.PROP_LABELS,
                            new ArrayList<>(List.of("red", "blue"))));
            dossier(
                    folder,
                    "beta",
                    Map.of(
                            TestModel.PROP_KEY,
                            "k-2",
                            TestModel.PROP_NUMBER,
                            2,
                            TestModel.PROP_SUBMITTED,
                            new Date(1_100_000_000_000L),
                            TestModel.PROP_MARKED,
                            true));
            TestRepository.create(
                    repository.nodes(),
                    folder,
                    "gamma",
                    TestModel.TYPE_SPECIAL_DOSSIER,
                    Map.of(
                            TestModel.PROP_KEY, "it's",
                            TestModel.PROP_NUMBER, 3,
                            TestModel.PROP_STATUS, "answered"));
            return repository.create(folder, "plain", ContentModel.TYPE_FOLDER);
        });
        return folder;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '#',
            value = {
                "test:key = 'k-1'; alpha",
                "test:key <> 'k-1'; beta gamma",
                "test:key IN ('k-1', 'k-2'); alpha beta",
                "test:key NOT IN ('k-1', 'k-2'); gamma",
                "test:key LIKE 'k-%'; alpha beta",
                "test:key = 'it''s'; gamma",
                "test:key = 'it\\'s'; gamma",
                "test:number > 1; beta gamma",
                "test:number >= 2 AND test:number < 3; beta",
                "test:number <= 1 OR test:status = 'answered'; alpha gamma",
                "NOT (test:number = 2); alpha gamma",
                "NOT test:number = 2 AND (test:number = 1 OR test:number = 2); alpha",
                "test:submitted < TIMESTAMP '2002-01-01T00:00:00.000Z'; alpha",
                "test:submitted > TIMESTAMP '2002-01-01T00:00:00.000+03:30'; beta",
                "test:marked = TRUE; beta",
                "'blue' = ANY test:labels; alpha",
                "ANY test:labels IN ('red'); alpha",
                "test:submitted IS NULL; gamma",
                "test:submitted IS NOT NULL; alpha beta",
                "cmis:name = 'beta'; beta"
            })
    void answersConditions(String condition, String expected) {
        NodeRef folder = sample();

        assertThat(names("SELECT * FROM test:dossier WHERE IN_FOLDER('" + folder + "') AND (" + condition
                        + ") ORDER BY test:number"))
                .containsExactly(expected.split(" "));
    }

    @Test
    void ordersWithAliasesAndDirections() {
        NodeRef folder = sample();
        String query =
                "SELECT d.cmis:objectId FROM test:dossier AS d WHERE IN_FOLDER(d, '" + folder.getId() + "') ORDER BY ";

        assertThat(names(query + "d.test:number DESC")).containsExactly("gamma", "beta", "alpha");
        assertThat(names(query + "d.test:submitted ASC, d.test:number ASC")).containsExactly("alpha", "beta", "gamma");
        assertThat(names(query + "d.test:status DESC, d.test:number DESC")).containsExactly("beta", "alpha", "gamma");
    }

    @Test
    void findsTypesWithTheirSubTypesInTheWorkspaceOnly() {
        NodeRef folder = sample();
        String inFolder = " WHERE IN_FOLDER('" + folder + "')";

        assertThat(names("SELECT * FROM test:specialDossier" + inFolder)).containsExactly("gamma");
        assertThat(names("SELECT * FROM cmis:folder" + inFolder)).hasSize(4);
        repository.asSystem(() -> {
            repository
                    .nodes()
                    .deleteNode(repository.nodes().getChildByName(folder, ContentModel.ASSOC_CONTAINS, "gamma"));
            return null;
        });
        assertThat(names("SELECT * FROM test:specialDossier" + inFolder)).isEmpty();
    }

    @Test
    void pagesAndSaysWhetherThereIsMore() {
        NodeRef folder = sample();
        SearchParameters parameters =
                parameters("SELECT * FROM test:dossier WHERE IN_FOLDER('" + folder + "') ORDER BY test:number");
        parameters.setSkipCount(1);
        parameters.setMaxItems(1);

        ResultSet page = repository.asSystem(() -> repository.search().query(parameters));

        assertThat(page.length()).isEqualTo(1);
        assertThat(page.getStart()).isEqualTo(1);
        assertThat(page.hasMore()).isTrue();
        assertThat(page.getRow(0).getValue(TestModel.PROP_NUMBER)).isEqualTo(2);
    }

    @Test
    void seesWhatTheTransactionHasWritten() {
        NodeRef folder = repository.newFolder();

        int found = repository.asSystem(() -> {
            dossier(folder, "fresh", Map.of());
            return repository
                    .search()
                    .query(parameters("SELECT * FROM test:dossier WHERE IN_FOLDER('" + folder + "')"))
                    .length();
        });

        assertThat(found).isEqualTo(1);
    }

    @Test
    void leavesOutWhatTheCallerMayNotRead() {
        NodeRef folder = sample();
        String user = repository.newUser();
        repository.asSystem(() -> {
            repository
                    .permissions()
                    .setPermission(
                            repository.nodes().getChildByName(folder, ContentModel.ASSOC_CONTAINS, "beta"),
                            user,
                            PermissionService.CONSUMER,
                            true);
            return null;
        });

        ResultSet found = repository.as(
                user,
                () -> repository
                        .search()
                        .query(parameters("SELECT * FROM test:dossier WHERE IN_FOLDER('" + folder + "')")));

        assertThat(found.length()).isEqualTo(1);
    }

    /** Seen on a real Alfresco: a query stops silently after 1,000 permission checks. */
    @Test
    void stopsSilentlyAfterAThousandChecks() {
        NodeRef folder = repository.newFolder();
        String user = repository.newUser();
        repository.asSystem(() -> {
            for (int i = 0; i < 1005; i++) {
                dossier(folder, "d" + i, Map.of(TestModel.PROP_NUMBER, i));
            }
            NodeRef last = repository.nodes().getChildByName(folder, ContentModel.ASSOC_CONTAINS, "d1004");
            NodeRef first = repository.nodes().getChildByName(folder, ContentModel.ASSOC_CONTAINS, "d0");
            repository.permissions().setPermission(first, user, PermissionService.CONSUMER, true);
            repository.permissions().setPermission(last, user, PermissionService.CONSUMER, true);
            return null;
        });
        SearchParameters parameters =
                parameters("SELECT * FROM test:dossier WHERE IN_FOLDER('" + folder + "') ORDER BY test:number");
        parameters.setMaxItems(50);

        ResultSet cut = repository.as(user, () -> repository.search().query(parameters));
        assertThat(cut.length()).isEqualTo(1);
        assertThat(cut.hasMore()).isFalse();

        parameters.setMaxPermissionChecks(Integer.MAX_VALUE);
        ResultSet whole = repository.as(user, () -> repository.search().query(parameters));
        assertThat(whole.length()).isEqualTo(2);
    }

    @Test
    void refusesWhatItCannotAnswer() {
        SearchParameters fullText = parameters("TYPE:\"cm:content\"");
        fullText.setLanguage(SearchService.LANGUAGE_FTS_ALFRESCO);
        assertThatThrownBy(() -> repository.asSystem(() -> repository.search().query(fullText)))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> names("SELECT * FROM test:dossier WHERE CONTAINS('x')"))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> names("SELECT * FROM test:dossier WHERE IN_TREE('x')"))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> names("SELECT * FROM test:dossier d JOIN test:referred r ON d.x = r.x"))
                .isInstanceOf(UnsupportedOperationException.class);
        for (String wrong : List.of(
                "SELECT * FROM test:unknown", "SELECT * FROM test:dossier WHERE test:unknown = 1",
                "SELECT * FROM test:dossier WHERE", "SELECT * FROM test:dossier WHERE test:key = ;")) {
            assertThatThrownBy(() -> names(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
