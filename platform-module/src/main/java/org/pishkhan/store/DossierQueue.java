// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.util.ArrayList;
import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.pishkhan.request.Page;
import org.pishkhan.request.Paging;
import org.pishkhan.request.QueueQuery;
import org.pishkhan.request.QueueView;
import org.pishkhan.request.Request;

/**
 * A desk's queue. What is open is in one folder and comes latest filed first. What has ended is in a folder of the month in which
 * it ended and comes latest month first, in it latest changed first: the months are walked, and no query touches the whole archive.
 * With a status or words every month has to be asked for the total.
 */
final class DossierQueue {

    private final NodeService nodeService;
    private final Folders folders;
    private final DossierSearch search;
    private final DossierNodes dossiers;

    DossierQueue(NodeService nodeService, Folders folders, DossierSearch search, DossierNodes dossiers) {
        this.nodeService = nodeService;
        this.folders = folders;
        this.search = search;
        this.dossiers = dossiers;
    }

    Page<Request> page(QueueQuery query) {
        return isEnded(query) ? ended(query) : page(search.open(folders.open(query.desk()), query), query.paging());
    }

    private static boolean isEnded(QueueQuery query) {
        return query.status().map(DossierNodes.ENDED::contains).orElse(query.view() == QueueView.CLOSED);
    }

    /** Months that hold no row of the page are only counted. */
    private Page<Request> ended(QueueQuery query) {
        Paging paging = query.paging();
        List<Request> items = new ArrayList<>();
        long total = 0;
        for (NodeRef month : folders.archiveMonths(query.desk())) {
            long before = total;
            total += count(month, query);
            if (total > paging.skip() && items.size() < paging.max()) {
                List<NodeRef> rows = search.ended(month, query);
                int from = (int) Math.max(0, paging.skip() - before);
                items.addAll(dossiers.readAll(part(rows, from, paging.max() - items.size())));
            }
        }
        return new Page<>(items, total, paging);
    }

    private long count(NodeRef month, QueueQuery query) {
        boolean all = query.status().isEmpty() && query.words().isBlank();
        return all
                ? nodeService.countChildAssocs(month, true)
                : search.ended(month, query).size();
    }

    Page<Request> page(List<NodeRef> rows, Paging paging) {
        return new Page<>(dossiers.readAll(part(rows, paging.skip(), paging.max())), rows.size(), paging);
    }

    private static <T> List<T> part(List<T> rows, int skip, int max) {
        int from = Math.min(skip, rows.size());
        return rows.subList(from, Math.min(from + max, rows.size()));
    }
}
