// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.LimitBy;
import org.alfresco.service.cmr.search.QueryConsistency;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import org.pishkhan.request.Status;

/**
 * The questions that Alfresco answers about dossiers, from the database alone. A query of its own language would come back empty,
 * without an error, when the database cannot answer it; a CMIS query fails.
 */
final class DossierSearch {

    private static final int ALL = -1;

    private static final String LATEST_SUBMITTED = " ORDER BY pishkhan:submittedAt DESC";

    private static final DateTimeFormatter MILLISECONDS = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final SearchService searchService;

    DossierSearch(SearchService searchService) {
        this.searchService = searchService;
    }

    List<NodeRef> ofOwner(String ownerKey) {
        return find("pishkhan:ownerKey = '" + ownerKey + "'" + LATEST_SUBMITTED, ALL);
    }

    /** Every dossier there is, oldest first. */
    List<NodeRef> all() {
        return find("pishkhan:trackingCode IS NOT NULL ORDER BY pishkhan:submittedAt ASC", ALL);
    }

    List<NodeRef> answeredBefore(Instant time, int max) {
        String before = " AND pishkhan:answeredAt < TIMESTAMP '" + MILLISECONDS.format(time)
                + "' ORDER BY pishkhan:answeredAt ASC";
        return find(is(Status.ANSWERED) + before, max);
    }

    private static String is(Status status) {
        return "pishkhan:status = '" + status.code() + "'";
    }

    /**
     * The one place where Alfresco is asked. Both limits are set, because the engine otherwise stops after 1,000 checks of rights
     * without saying so (DBQueryEngine, NodePermissionAssessor). All rows are such as the service account may read: nobody else can
     * make a dossier (FactsGuard). An engine that says that there is more has given no list; that of the database never says so
     * (DBResultSet.hasMore), so that it is the limits that count.
     *
     * @param max the first so many; all when negative
     * @throws IllegalStateException when there is more than what came for all
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
            if (max < 0 && rows.hasMore()) {
                throw new IllegalStateException("A query for all was cut after " + rows.length() + " rows");
            }
            return rows.getNodeRefs();
        } finally {
            rows.close();
        }
    }
}
