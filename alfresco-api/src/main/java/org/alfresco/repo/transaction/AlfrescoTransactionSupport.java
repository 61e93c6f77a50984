// SPDX-License-Identifier: Apache-2.0
package org.alfresco.repo.transaction;

import org.alfresco.util.transaction.TransactionSupportUtil;
import org.pishkhan.alfrescoapi.CurrentTransaction;
import org.pishkhan.alfrescoapi.Host;

/** State, resources and listeners of the current transaction. */
public abstract class AlfrescoTransactionSupport extends TransactionSupportUtil {
    /** What the current transaction allows. */
    public enum TxnReadState {
        TXN_NONE,
        TXN_READ_ONLY,
        TXN_READ_WRITE
    }

    private static final int ORDER_NORMAL = 0;

    public static TxnReadState getTransactionReadState() {
        CurrentTransaction transaction = Host.current().transaction();
        if (!transaction.isActive()) {
            return TxnReadState.TXN_NONE;
        }
        return transaction.isReadOnly() ? TxnReadState.TXN_READ_ONLY : TxnReadState.TXN_READ_WRITE;
    }

    public static void checkTransactionReadState(boolean requireReadWrite) {
        TxnReadState state = getTransactionReadState();
        boolean refused = state == TxnReadState.TXN_NONE || requireReadWrite && state == TxnReadState.TXN_READ_ONLY;
        if (refused) {
            throw new IllegalStateException(
                    "This needs an open " + (requireReadWrite ? "read-write " : "") + "transaction");
        }
    }

    public static void bindListener(TransactionListener listener) {
        bindListener((org.alfresco.util.transaction.TransactionListener) listener);
    }

    public static void bindListener(org.alfresco.util.transaction.TransactionListener listener) {
        Integer order = listener.getCustomOrder();
        bindListener(listener, order == null ? ORDER_NORMAL : order);
    }
}
