// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.platform;

import java.util.concurrent.atomic.AtomicBoolean;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.service.namespace.QName;

/** Takes the lock of the cluster, which is refreshed for as long as the job runs. */
public final class AlfrescoExclusiveJob implements ExclusiveJob {

    private static final String NAMESPACE = "http://www.pishkhan.org/job/1.0";
    private static final long MILLISECONDS_TO_LIVE = 60_000;

    private final JobLockService jobLockService;

    public AlfrescoExclusiveJob(JobLockService jobLockService) {
        this.jobLockService = jobLockService;
    }

    @Override
    public boolean run(String name, Runnable job) {
        QName lock = QName.createQName(NAMESPACE, name);
        String token;
        try {
            token = jobLockService.getLock(lock, MILLISECONDS_TO_LIVE);
        } catch (LockAcquisitionException heldElsewhere) {
            return false;
        }
        runHolding(token, lock, job);
        return true;
    }

    private void runHolding(String token, QName lock, Runnable job) {
        AtomicBoolean running = new AtomicBoolean(true);
        try {
            jobLockService.refreshLock(token, lock, MILLISECONDS_TO_LIVE, whileTrue(running));
            job.run();
        } finally {
            running.set(false);
            jobLockService.releaseLockVerify(token, lock);
        }
    }

    private static JobLockService.JobLockRefreshCallback whileTrue(AtomicBoolean running) {
        return new JobLockService.JobLockRefreshCallback() {
            @Override
            public boolean isActive() {
                return running.get();
            }

            @Override
            public void lockReleased() {
                running.set(false);
            }
        };
    }
}
