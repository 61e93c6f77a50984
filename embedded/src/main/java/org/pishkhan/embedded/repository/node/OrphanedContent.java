// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.node;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import org.pishkhan.embedded.repository.transaction.TransactionCache;

/**
 * Content that no node refers to any more: removed from its store once the transaction has committed, as {@code
 * EagerContentStoreCleaner} does with {@code system.content.eagerOrphanCleanup}. Alfresco waits 14 days by default. No two
 * nodes of this host refer to the same content.
 */
public final class OrphanedContent {
    private final TransactionCache<Orphans> orphans = new TransactionCache<>(Orphans::new);
    private Consumer<String> store = url -> {};

    OrphanedContent() {}

    /** @param remover of the content with a URL */
    public void removedBy(Consumer<String> remover) {
        store = remover;
    }

    /** A node had these properties and has those from now on. */
    void replaced(Map<?, Serializable> before, Map<?, Serializable> after) {
        Set<String> lost = urls(before);
        lost.removeAll(urls(after));
        if (!lost.isEmpty()) {
            orphans.get().urls.addAll(lost);
        }
    }

    private static Set<String> urls(Map<?, Serializable> properties) {
        Set<String> urls = new HashSet<>();
        for (Serializable value : properties.values()) {
            if (value instanceof ContentData content && ContentData.hasContent(content)) {
                urls.add(content.getContentUrl());
            }
        }
        return urls;
    }

    private final class Orphans extends TransactionListenerAdapter {
        private final Set<String> urls = new HashSet<>();

        Orphans() {
            AlfrescoTransactionSupport.bindListener(this);
        }

        @Override
        public void afterCommit() {
            urls.forEach(store);
        }
    }
}
