// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.LimitBy;
import org.alfresco.service.cmr.search.QueryConsistency;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import org.pishkhan.request.QueueQuery;
import org.pishkhan.request.QueueView;
import org.pishkhan.request.Status;

/**
 * The questions that Alfresco answers about dossiers, from the database alone. A query of its own language would come back empty,
 * without an error, when the database cannot answer it; a CMIS query fails.
 */
final class DossierSearch {

    private static final String NOTHING = "pishkhan:trackingCode = '-'";
    private static final String LATEST_SUBMITTED = " ORDER BY pishkhan:submittedAt DESC";
    private static final String LATEST_CHANGED = " ORDER BY pishkhan:changedAt DESC";

    private static final DateTimeFormatter MILLISECONDS = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final SearchService searchService;

    DossierSearch(SearchService searchService) {
        this.searchService = searchService;
    }

    List<NodeRef> ofOwner(String ownerKey) {
        return find("pishkhan:ownerKey = '" + ownerKey + "'" + LATEST_SUBMITTED, -1);
    }

    /** The requests of a folder of open ones, latest filed first. */
    List<NodeRef> open(NodeRef folder, QueueQuery query) {
        return find(in(folder, conditions(query)) + LATEST_SUBMITTED, -1);
    }

    /** The requests of one month of the archive, latest ended first. */
    List<NodeRef> ended(NodeRef month, QueueQuery query) {
        return find(in(month, conditions(query)) + LATEST_CHANGED, -1);
    }

    List<NodeRef> answeredBefore(Instant time, int max) {
        String before = " AND pishkhan:answeredAt < TIMESTAMP '" + MILLISECONDS.format(time)
                + "' ORDER BY pishkhan:answeredAt ASC";
        return find(is(Status.ANSWERED) + before, max);
    }

    private static String in(NodeRef folder, List<String> conditions) {
        List<String> all = new ArrayList<>(List.of("IN_FOLDER('" + folder + "')"));
        all.addAll(conditions);
        return String.join(" AND ", all);
    }

    private static List<String> conditions(QueueQuery query) {
        List<String> conditions = new ArrayList<>();
        query.status().map(DossierSearch::is).or(() -> tab(query.view())).ifPresent(conditions::add);
        if (!query.words().isBlank()) {
            conditions.addAll(contains(query.words()));
        }
        return conditions;
    }

    /** Words without a letter or digit are no words; a search for nothing else finds nothing. */
    private static List<String> contains(String words) {
        List<String> conditions = Stream.of(words.strip().split(" "))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .map(word -> "pishkhan:searchText LIKE '%" + harmless(word) + "%'")
                .toList();
        return conditions.isEmpty() ? List.of(NOTHING) : conditions;
    }

    private static Optional<String> tab(QueueView view) {
        return switch (view) {
            case NEW -> Optional.of(is(Status.SUBMITTED) + " AND pishkhan:completed = FALSE");
            case COMPLETED -> Optional.of(is(Status.SUBMITTED) + " AND pishkhan:completed = TRUE");
            case WAITING -> Optional.of(is(Status.RETURNED));
            case IN_PROGRESS -> Optional.of(is(Status.REGISTERED));
            case OPEN, CLOSED, REFERRED -> Optional.empty();
        };
    }

    private static String is(Status status) {
        return "pishkhan:status = '" + status.code() + "'";
    }

    /** What has a meaning in the query matches any character instead. */
    private static String harmless(String word) {
        return word.replaceAll("[%'\\\\]", "_");
    }

    /**
     * Both limits are set, because the engine otherwise stops after 1,000 checks of rights without saying so (DBQueryEngine,
     * NodePermissionAssessor). All rows are such as the service account may read.
     */
    private List<NodeRef> find(String condition, int max) {
        SearchParameters parameters = new SearchParameters();
        parameters.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        parameters.setLanguage(SearchService.LANGUAGE_CMIS_ALFRESCO);
        parameters.setQueryConsistency(QueryConsistency.TRANSACTIONAL);
        parameters.setQuery("SELECT * FROM pishkhan:request WHERE " + condition);
        parameters.setMaxItems(max);
        parameters.setLimitBy(LimitBy.UNLIMITED);
        parameters.setMaxPermissionChecks(Integer.MAX_VALUE);
        parameters.setMaxPermissionCheckTimeMillis(Long.MAX_VALUE);
        ResultSet rows = searchService.query(parameters);
        try {
            return rows.getNodeRefs();
        } finally {
            rows.close();
        }
    }
}
