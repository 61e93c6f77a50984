// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.alfrescoapi;

import java.util.Set;
import org.alfresco.util.transaction.TransactionListener;

/** The transaction of a thread, with its resources and listeners. */
public interface CurrentTransaction {
    /** Whether a transaction is open on the thread. */
    boolean isActive();

    /** Whether the open transaction refuses writes. */
    boolean isReadOnly();

    /** Id of the open transaction, or {@code null}. */
    String id();

    /** Start of the open transaction in milliseconds since 1970, or -1. */
    long startTime();

    Object resource(Object key);

    void bindResource(Object key, Object resource);

    void unbindResource(Object key);

    /** Adds a listener; answers false if it was there already. */
    boolean bindListener(TransactionListener listener, int priority);

    Set<TransactionListener> listeners();
}
