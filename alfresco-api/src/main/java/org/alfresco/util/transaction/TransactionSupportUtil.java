// SPDX-License-Identifier: Apache-2.0
package org.alfresco.util.transaction;

import java.util.Set;
import org.pishkhan.alfrescoapi.CurrentTransaction;
import org.pishkhan.alfrescoapi.Host;

/** Resources and listeners of the current transaction. */
public abstract class TransactionSupportUtil {
    private static CurrentTransaction transaction() {
        return Host.current().transaction();
    }

    public static long getTransactionStartTime() {
        return transaction().startTime();
    }

    public static String getTransactionId() {
        return transaction().id();
    }

    public static boolean isActualTransactionActive() {
        return transaction().isActive();
    }

    @SuppressWarnings("unchecked")
    public static <R> R getResource(Object key) {
        return (R) transaction().resource(key);
    }

    public static void bindResource(Object key, Object resource) {
        transaction().bindResource(key, resource);
    }

    public static void unbindResource(Object key) {
        transaction().unbindResource(key);
    }

    public static boolean bindListener(TransactionListener listener, int priority) {
        return transaction().bindListener(listener, priority);
    }

    public static Set<TransactionListener> getListeners() {
        return transaction().listeners();
    }
}
