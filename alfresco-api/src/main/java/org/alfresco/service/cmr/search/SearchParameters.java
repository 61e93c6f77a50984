// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.cmr.search;

import java.util.ArrayList;
import org.alfresco.service.cmr.repository.StoreRef;

/** A query with its limits. */
public class SearchParameters {
    private static final int NO_LIMIT = -1;
    private static final int DEFAULT_LIMIT = 500;

    private final ArrayList<StoreRef> stores = new ArrayList<>(1);
    private final ArrayList<SortDefinition> sortDefinitions = new ArrayList<>(1);
    private String language;
    private String query;
    private int limit = DEFAULT_LIMIT;
    private LimitBy limitBy = LimitBy.UNLIMITED;
    private int maxItems = NO_LIMIT;
    private int skipCount;
    private int maxPermissionChecks = NO_LIMIT;
    private long maxPermissionCheckTimeMillis = NO_LIMIT;
    private QueryConsistency queryConsistency = QueryConsistency.DEFAULT;

    public SearchParameters() {}

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }

    public void addStore(StoreRef store) {
        stores.add(store);
    }

    public ArrayList<StoreRef> getStores() {
        return stores;
    }

    public void addSort(String field, boolean ascending) {
        addSort(new SortDefinition(SortDefinition.SortType.FIELD, field, ascending));
    }

    public void addSort(SortDefinition sortDefinition) {
        sortDefinitions.add(sortDefinition);
    }

    public ArrayList<SortDefinition> getSortDefinitions() {
        return sortDefinitions;
    }

    public LimitBy getLimitBy() {
        return limitBy;
    }

    public void setLimitBy(LimitBy limitBy) {
        this.limitBy = limitBy;
    }

    public int getLimit() {
        return limit;
    }

    public void setLimit(int limit) {
        this.limit = limit;
    }

    public int getMaxItems() {
        return maxItems;
    }

    public void setMaxItems(int maxItems) {
        this.maxItems = maxItems;
    }

    public int getSkipCount() {
        return skipCount;
    }

    public void setSkipCount(int skipCount) {
        this.skipCount = skipCount;
    }

    public long getMaxPermissionCheckTimeMillis() {
        return maxPermissionCheckTimeMillis;
    }

    public void setMaxPermissionCheckTimeMillis(long maxPermissionCheckTimeMillis) {
        this.maxPermissionCheckTimeMillis = maxPermissionCheckTimeMillis;
    }

    public int getMaxPermissionChecks() {
        return maxPermissionChecks;
    }

    public void setMaxPermissionChecks(int maxPermissionChecks) {
        this.maxPermissionChecks = maxPermissionChecks;
    }

    public QueryConsistency getQueryConsistency() {
        return queryConsistency;
    }

    public void setQueryConsistency(QueryConsistency queryConsistency) {
        this.queryConsistency = queryConsistency;
    }

    /** One key of the order. */
    public static class SortDefinition {
        /** What is sorted by. */
        public enum SortType {
            FIELD,
            DOCUMENT,
            SCORE
        }

        private final SortType sortType;
        private final String field;
        private final boolean ascending;

        public SortDefinition(SortType sortType, String field, boolean ascending) {
            this.sortType = sortType;
            this.field = field;
            this.ascending = ascending;
        }

        public boolean isAscending() {
            return ascending;
        }

        public String getField() {
            return field;
        }

        public SortType getSortType() {
            return sortType;
        }
    }
}
