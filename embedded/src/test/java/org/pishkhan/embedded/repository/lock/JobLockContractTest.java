// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
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
