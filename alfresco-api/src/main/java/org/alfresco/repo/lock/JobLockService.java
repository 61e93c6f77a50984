// SPDX-License-Identifier: Apache-2.0
package org.alfresco.repo.lock;

import org.alfresco.service.namespace.QName;

/** Locks that one job holds in the whole cluster. Times in milliseconds. */
public interface JobLockService {
    void getTransactionalLock(QName lockQName, long timeToLive);

    void getTransactionalLock(QName lockQName, long timeToLive, long retryWait, int retryCount);

    String getLock(QName lockQName, long timeToLive);

    String getLock(QName lockQName, long timeToLive, long retryWait, int retryCount);

    String getLock(QName lockQName, long timeToLive, JobLockRefreshCallback callback);

    void refreshLock(String lockToken, QName lockQName, long timeToLive);

    void refreshLock(String lockToken, QName lockQName, long timeToLive, JobLockRefreshCallback callback);

    void releaseLock(String lockToken, QName lockQName);

    boolean releaseLockVerify(String lockToken, QName lockQName);

    /** Says whether the job still works, and hears of the lock's end. */
    interface JobLockRefreshCallback {
        boolean isActive();

        void lockReleased();
    }
}
