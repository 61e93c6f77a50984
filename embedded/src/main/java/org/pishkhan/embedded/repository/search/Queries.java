// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.search;

import java.util.ArrayList;
import java.util.List;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.LimitBy;
import org.alfresco.service.cmr.search.QueryConsistency;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.cmr.security.PermissionService;
import org.pishkhan.embedded.repository.access.Rights;
import org.pishkhan.embedded.repository.dictionary.Dictionary;
import org.pishkhan.embedded.repository.dictionary.Namespaces;
import org.pishkhan.embedded.repository.node.NodeModule;
import org.pishkhan.embedded.repository.node.NodeRow;

/**
 * The {@code searchService}: CMIS-QL from the database. It leaves out what the caller may not read, and stops without
 * a word after 1,000 looked-at rows unless the parameters raise that, as {@code DBQueryEngine} does.
 */
public final class Queries implements SearchService {
    private static final int DEFAULT_CHECKS = 1000;
    private static final int SMALLEST_BATCH = 100;

    private final NodeModule nodes;
    private final Rights rights;
    private final QuerySql sql;

    public Queries(NodeModule nodes, Rights rights, Dictionary dictionary, Namespaces namespaces) {
        this.nodes = nodes;
        this.rights = rights;
        this.sql = new QuerySql(dictionary, namespaces, nodes.names(), nodes.table(), nodes.converter());
    }

    @Override
    public ResultSet query(StoreRef store, String language, String query) {
        SearchParameters parameters = new SearchParameters();
        parameters.addStore(store);
        parameters.setLanguage(language);
        parameters.setQuery(query);
        return query(parameters);
    }

    @Override
    public ResultSet query(SearchParameters searchParameters) {
        requireSupported(searchParameters);
        StoreRef store = searchParameters.getStores().isEmpty()
                ? StoreRef.STORE_REF_WORKSPACE_SPACESSTORE
                : searchParameters.getStores().get(0);
        SqlText text = sql.translate(CmisParser.parse(searchParameters.getQuery()), store);
        int skip = searchParameters.getSkipCount();
        List<NodeRow> readable = readable(text, required(searchParameters), checks(searchParameters));
        List<NodeRow> page = readable.subList(
                Math.min(skip, readable.size()), Math.min(readable.size(), end(skip, maxItems(searchParameters))));
        nodes.preload(page);
        return new FoundNodes(nodes.lookup(), page, skip, readable.size());
    }

    private static void requireSupported(SearchParameters parameters) {
        if (!LANGUAGE_CMIS_ALFRESCO.equals(parameters.getLanguage())) {
            throw new UnsupportedOperationException("SearchService.query in the language " + parameters.getLanguage());
        }
        if (parameters.getQueryConsistency() == QueryConsistency.EVENTUAL) {
            throw new UnsupportedOperationException("SearchService.query of an index");
        }
        if (!parameters.getSortDefinitions().isEmpty()) {
            throw new UnsupportedOperationException("SearchParameters.addSort for CMIS; say ORDER BY");
        }
    }

    private static int maxItems(SearchParameters parameters) {
        boolean limited = parameters.getMaxItems() < 0 && parameters.getLimitBy() == LimitBy.FINAL_SIZE;
        return limited ? parameters.getLimit() : parameters.getMaxItems();
    }

    private static int end(int skip, int maxItems) {
        return maxItems < 0 || maxItems == Integer.MAX_VALUE ? Integer.MAX_VALUE : skip + maxItems;
    }

    /** One row more than the page needs, to know whether there is another. */
    private static int required(SearchParameters parameters) {
        int end = end(parameters.getSkipCount(), maxItems(parameters));
        return end == Integer.MAX_VALUE ? end : end + 1;
    }

    private static int checks(SearchParameters parameters) {
        int wanted = parameters.getMaxPermissionChecks() < 0 ? DEFAULT_CHECKS : parameters.getMaxPermissionChecks();
        return wanted == Integer.MAX_VALUE ? wanted : wanted + 1;
    }

    private List<NodeRow> readable(SqlText text, int required, int checks) {
        if (AuthenticationUtil.getRunAsUser() == null) {
            return List.of();
        }
        List<NodeRow> readable = new ArrayList<>();
        int offset = 0;
        int batch = batchSize(required, checks);
        while (offset < checks && readable.size() < required) {
            int wanted = Math.min(batch, checks - offset);
            List<NodeRow> rows = batch(text, wanted, offset);
            addReadable(rows, readable, required);
            if (rows.size() < wanted) {
                break;
            }
            offset += wanted;
        }
        return readable;
    }

    private int batchSize(int required, int checks) {
        int ample = rights.isPrivileged() ? required : Math.max(SMALLEST_BATCH, saturatedDouble(required));
        return Math.min(ample, checks);
    }

    private static int saturatedDouble(int number) {
        return number > Integer.MAX_VALUE / 2 ? Integer.MAX_VALUE : 2 * number;
    }

    private List<NodeRow> batch(SqlText text, int limit, int offset) {
        SqlText limited = text.then(" limit ? offset ?", limit, offset);
        List<NodeRow> rows = nodes.table().select(limited.sql(), limited.arguments());
        if (!rights.isPrivileged()) {
            nodes.access().preload(rows.stream().map(NodeRow::aclId).toList());
        }
        return rows;
    }

    private void addReadable(List<NodeRow> rows, List<NodeRow> readable, int required) {
        for (NodeRow row : rows) {
            if (readable.size() >= required) {
                return;
            }
            if (rights.may(row, PermissionService.READ)) {
                readable.add(row);
            }
        }
    }
}
