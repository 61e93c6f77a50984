// SPDX-License-Identifier: Apache-2.0
package org.alfresco.repo.transaction;

/** Runs work in a transaction, and again after a failure that a second try may overcome. The host provides the bean. */
public class RetryingTransactionHelper {
    /** The work; it may run several times. */
    public interface RetryingTransactionCallback<Result> {
        Result execute() throws Throwable;
    }

    public <R> R doInTransaction(RetryingTransactionCallback<R> cb) {
        return doInTransaction(cb, false, false);
    }

    public <R> R doInTransaction(RetryingTransactionCallback<R> cb, boolean readOnly) {
        return doInTransaction(cb, readOnly, false);
    }

    public <R> R doInTransaction(RetryingTransactionCallback<R> cb, boolean readOnly, boolean requiresNew) {
        throw new UnsupportedOperationException("RetryingTransactionHelper.doInTransaction without a host");
    }
}
