// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.pishkhan.embedded.repository.support.TestRepository;

/** Locks as {@code org.alfresco.repo.lock.JobLockServiceImpl} keeps them (alfresco-community-repo, repository). */
@ParameterizedClass
@EnumSource(TestRepository.class)
class JobLockContractTest {
    private static final long MINUTE = 60_000;
    private static final long SHORT = 200;

    @Parameter
    TestRepository repository;

    private final QName name = QName.createQName("http://www.example.org", "lock-" + UUID.randomUUID());

    private JobLockService locks() {
        return repository.bean(JobLockService.class);
    }

    @Test
    void givesALockToOneAtATime() {
        String token = locks().getLock(name, MINUTE);

        assertThatThrownBy(() -> locks().getLock(name, MINUTE, 1, 2)).isInstanceOf(LockAcquisitionException.class);
        locks().releaseLock(token, name);

        assertThat(locks().getLock(name, MINUTE)).isNotEqualTo(token);
    }

    @Test
    void givesAnExpiredLockToTheNext() {
        String token = locks().getLock(name, MINUTE);
        repository.clock().advance(Duration.ofMinutes(2));

        locks().getLock(name, MINUTE);

        assertThat(locks().releaseLockVerify(token, name)).isFalse();
        assertThatThrownBy(() -> locks().refreshLock(token, name, MINUTE)).isInstanceOf(LockAcquisitionException.class);
    }

    @Test
    void prolongsALock() {
        String token = locks().getLock(name, MINUTE);
        locks().refreshLock(token, name, 10 * MINUTE);
        repository.clock().advance(Duration.ofMinutes(2));

        assertThatThrownBy(() -> locks().getLock(name, MINUTE, 1, 0)).isInstanceOf(LockAcquisitionException.class);
    }

    /** Source: {@code JobLockServiceImpl.refreshLock} with a callback, at half of the time to live. */
    @Test
    void prolongsALockForAsLongAsItsHolderIsActive() {
        Holder holder = new Holder();
        String token = locks().getLock(name, SHORT);
        locks().refreshLock(token, name, SHORT, holder);
        for (int round = 0; round < 3; round++) {
            int asked = holder.asked.get();
            repository.clock().advance(Duration.ofMillis(SHORT * 2 / 3));
            await().until(() -> holder.asked.get() > asked + 1);
        }
        assertThatThrownBy(() -> locks().getLock(name, MINUTE, 1, 0)).isInstanceOf(LockAcquisitionException.class);

        holder.active.set(false);

        await().untilTrue(holder.released);
        assertThat(locks().getLock(name, MINUTE, 1, 0)).isNotNull();
    }

    private static final class Holder implements JobLockService.JobLockRefreshCallback {
        private final AtomicInteger asked = new AtomicInteger();
        private final AtomicBoolean active = new AtomicBoolean(true);
        private final AtomicBoolean released = new AtomicBoolean();

        @Override
        public boolean isActive() {
            asked.incrementAndGet();
            return active.get();
        }

        @Override
        public void lockReleased() {
            released.set(true);
        }
    }

    @Test
    void releasesATransactionalLockWithItsTransaction() {
        repository.asSystem(() -> {
            locks().getTransactionalLock(name, MINUTE);
            assertThatThrownBy(() -> locks().getLock(name, MINUTE, 1, 0)).isInstanceOf(LockAcquisitionException.class);
            return null;
        });

        assertThat(locks().getLock(name, MINUTE, 1, 0)).isNotNull();
    }
}
