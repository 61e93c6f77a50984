// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.access;

import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * The transactions around public beans, from Alfresco's {@code public-services-context.xml}. A call that throws inside
 * a caller's transaction marks that transaction for rollback, even if the caller catches the exception.
 */
final class TransactionShell {
    /** Runs a call in a transaction of some kind. */
    interface Around {
        Object run(String method, RetryingTransactionCallback<Object> call) throws Throwable;
    }

    private final RetryingTransactionHelper helper;
    private final PlatformTransactionManager transactions;

    TransactionShell(RetryingTransactionHelper helper, PlatformTransactionManager transactions) {
        this.helper = helper;
        this.transactions = transactions;
    }

    /** As {@code RetryingTransactionInterceptor}: readers by their names, all others in a transaction that writes. */
    Around retrying() {
        return (method, call) -> helper.doInTransaction(() -> participate(call, isReader(method)), isReader(method));
    }

    private static boolean isReader(String method) {
        return method.startsWith("exist") || method.startsWith("get") || method.startsWith("has");
    }

    Around joining() {
        return (method, call) -> participate(call, false);
    }

    Around readOnly() {
        return (method, call) -> participate(call, true);
    }

    Around none() {
        return (method, call) -> call.execute();
    }

    private Object participate(RetryingTransactionCallback<Object> call, boolean readOnly) throws Throwable {
        DefaultTransactionDefinition definition = new DefaultTransactionDefinition();
        definition.setReadOnly(readOnly);
        TransactionStatus status = transactions.getTransaction(definition);
        Object result;
        try {
            result = call.execute();
        } catch (Throwable e) {
            transactions.rollback(status);
            throw e;
        }
        transactions.commit(status);
        return result;
    }
}
