// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.transaction;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.util.transaction.TransactionListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Resources and listeners of one transaction. Listeners of priority 0 are told first, also those that were added
 * meanwhile; what a listener throws after the commit is logged and goes no further, as in Alfresco's
 * {@code TransactionSupportUtil}.
 */
final class TransactionState implements TransactionSynchronization, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(TransactionState.class);
    private static final Object KEY = new Object();
    private static final int ALFRESCO_ORDER = 800;

    private final String id = UUID.randomUUID().toString();
    private final long startTime = System.currentTimeMillis();
    private final Map<Object, Object> resources = new HashMap<>();
    private final Map<Integer, Set<TransactionListener>> listeners = new TreeMap<>();

    /** The state of the thread's open transaction, made when first asked for. */
    static TransactionState current() {
        TransactionState known = (TransactionState) TransactionSynchronizationManager.getResource(KEY);
        return known == null ? register() : known;
    }

    private static TransactionState register() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new AlfrescoRuntimeException("This needs an open transaction");
        }
        TransactionState state = new TransactionState();
        TransactionSynchronizationManager.registerSynchronization(state);
        TransactionSynchronizationManager.bindResource(KEY, state);
        return state;
    }

    String id() {
        return id;
    }

    long startTime() {
        return startTime;
    }

    Map<Object, Object> resources() {
        return resources;
    }

    boolean add(TransactionListener listener, int priority) {
        return listeners.computeIfAbsent(priority, p -> new LinkedHashSet<>()).add(listener);
    }

    Set<TransactionListener> listeners() {
        Set<TransactionListener> all = new LinkedHashSet<>();
        listeners.values().forEach(all::addAll);
        return all;
    }

    private Set<TransactionListener> normal() {
        return listeners.getOrDefault(0, Set.of());
    }

    @Override
    public int getOrder() {
        return ALFRESCO_ORDER;
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(KEY);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(KEY, this);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        Set<TransactionListener> told = new HashSet<>();
        while (!told.containsAll(normal())) {
            Set<TransactionListener> pending = new LinkedHashSet<>(normal());
            pending.removeAll(told);
            pending.forEach(listener -> listener.beforeCommit(readOnly));
            told.addAll(pending);
        }
        listeners.entrySet().stream()
                .filter(entry -> entry.getKey() != 0)
                .map(Map.Entry::getValue)
                .flatMap(Collection::stream)
                .forEach(listener -> listener.beforeCommit(readOnly));
    }

    @Override
    public void beforeCompletion() {
        new LinkedHashSet<>(normal()).forEach(TransactionListener::beforeCompletion);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(KEY);
        Consumer<TransactionListener> news =
                status == STATUS_COMMITTED ? TransactionListener::afterCommit : TransactionListener::afterRollback;
        new HashSet<>(listeners()).forEach(listener -> tell(listener, news));
        resources.clear();
    }

    private void tell(TransactionListener listener, Consumer<TransactionListener> news) {
        try {
            news.accept(listener);
        } catch (RuntimeException e) {
            LOG.error("A listener failed after the end of its transaction", e);
        }
    }
}
