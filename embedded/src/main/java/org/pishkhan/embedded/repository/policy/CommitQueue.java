// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.policy.Behaviour;
import org.alfresco.repo.policy.Policy;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.util.transaction.TransactionListenerAdapter;

/** The behaviours that wait for the commit; events of one key are told once, as in {@code TransactionBehaviourQueue}. */
final class CommitQueue extends TransactionListenerAdapter {
    private final Map<List<Object>, Waiting<?>> waiting = new LinkedHashMap<>();
    private final List<List<Object>> told = new ArrayList<>();
    private boolean emptied;

    static CommitQueue bound() {
        CommitQueue queue = new CommitQueue();
        AlfrescoTransactionSupport.bindListener(queue);
        return queue;
    }

    <P extends Policy> void add(Behaviour behaviour, PolicyEvent<P> event) {
        List<Object> key = List.of(behaviour, event.policy(), event.key());
        if (told.contains(key)) {
            return;
        }
        waiting.merge(key, new Waiting<>(behaviour, event), CommitQueue::merge);
        if (emptied) {
            tellAll();
        }
    }

    @SuppressWarnings("unchecked")
    private static <P extends Policy> Waiting<?> merge(Waiting<?> former, Waiting<?> later) {
        Waiting<P> first = (Waiting<P>) former;
        return new Waiting<>(first.behaviour(), first.event().mergedWith(((Waiting<P>) later).event()));
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        tellAll();
        emptied = true;
    }

    private void tellAll() {
        while (!waiting.isEmpty()) {
            Map.Entry<List<Object>, Waiting<?>> next =
                    waiting.entrySet().iterator().next();
            waiting.remove(next.getKey());
            told.add(next.getKey());
            next.getValue().tell();
        }
    }

    private record Waiting<P extends Policy>(Behaviour behaviour, PolicyEvent<P> event) {
        void tell() {
            try {
                Policies.tell(behaviour, event);
            } catch (RuntimeException e) {
                throw new AlfrescoRuntimeException(
                        "A behaviour at commit failed: " + behaviour + ": " + e.getMessage(), e);
            }
        }
    }
}
