// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.LimitBy;
import org.alfresco.service.cmr.search.QueryConsistency;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No query can come back short without somebody noticing. */
class DossierSearchTest {

    private static final NodeRef FOLDER = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, "folder");
    private final List<SearchParameters> asked = new ArrayList<>();
    private boolean hasMore;
    private final DossierSearch search = new DossierSearch(searchService());

    /** Every question there is. */
    private enum Question {
        OF_OWNER,
        ALL,
        ANSWERED_BEFORE;

        List<NodeRef> ask(DossierSearch search) {
            return switch (this) {
                case OF_OWNER -> search.ofOwner("key");
                case ALL -> search.all();
                case ANSWERED_BEFORE -> search.answeredBefore(Instant.EPOCH, 50);
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyQuestionSetsItsLimitsAndReadsTheDatabase(Question question) {
        question.ask(search);

        SearchParameters parameters = asked.get(0);
        assertThat(parameters.getMaxPermissionChecks()).isEqualTo(Integer.MAX_VALUE);
        assertThat(parameters.getMaxPermissionCheckTimeMillis()).isEqualTo(Long.MAX_VALUE);
        assertThat(parameters.getLimitBy()).isEqualTo(LimitBy.UNLIMITED);
        assertThat(parameters.getMaxItems()).isEqualTo(question == Question.ANSWERED_BEFORE ? 50 : -1);
        assertThat(parameters.getQueryConsistency()).isEqualTo(QueryConsistency.TRANSACTIONAL);
        assertThat(parameters.getLanguage()).isEqualTo(SearchService.LANGUAGE_CMIS_ALFRESCO);
    }

    @Test
    void everyQuestionIsTriedHere() {
        assertThat(DossierSearch.class.getDeclaredMethods())
                .filteredOn(
                        method -> method.getReturnType() == List.class && !Modifier.isPrivate(method.getModifiers()))
                .hasSameSizeAs(Question.values());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ANSWERED_BEFORE")
    void aCutAnswerIsAnError(Question question) {
        hasMore = true;

        assertThatThrownBy(() -> question.ask(search))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cut");
    }

    @Test
    void whoAskedForTheFirstFewGetsThem() {
        hasMore = true;

        assertThat(Question.ANSWERED_BEFORE.ask(search)).containsExactly(FOLDER);
    }

    private SearchService searchService() {
        return fake(SearchService.class, (name, arguments) -> {
            asked.add((SearchParameters) arguments[0]);
            return rows();
        });
    }

    private ResultSet rows() {
        return fake(ResultSet.class, (name, arguments) -> switch (name) {
            case "hasMore" -> hasMore;
            case "length" -> 1;
            case "getNodeRefs" -> List.of(FOLDER);
            case "close" -> null;
            default -> throw new UnsupportedOperationException(name);
        });
    }

    private interface Answer {
        Object to(String method, Object[] arguments);
    }

    private static <T> T fake(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.to(method.getName(), arguments)));
    }
}
