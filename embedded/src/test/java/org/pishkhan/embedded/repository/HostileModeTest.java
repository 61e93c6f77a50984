// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pishkhan.embedded.repository.support.TestRepository;
import org.springframework.context.ConfigurableApplicationContext;

/** The hostile mode does what it promises. */
class HostileModeTest {
    private final ConfigurableApplicationContext context = TestRepository.hostile(Hostility.full(0.3, 42));
    private final RetryingTransactionHelper transactions = context.getBean(RetryingTransactionHelper.class);
    private final NodeService nodes = context.getBean("nodeService", NodeService.class);

    @AfterEach
    void stop() {
        context.close();
    }

    @Test
    void runsEveryWritingBlockAtLeastTwiceAndEveryReadingBlockOnce() {
        AtomicInteger writes = new AtomicInteger();
        AtomicInteger reads = new AtomicInteger();

        transactions.doInTransaction(writes::incrementAndGet);
        transactions.doInTransaction(reads::incrementAndGet, true);

        assertThat(writes).hasValueGreaterThanOrEqualTo(2);
        assertThat(reads).hasValue(1);
    }

    @Test
    void leavesTheWritesOfOneAttemptOnly() {
        NodeRef home = context.getBean("repositoryHelper", Repository.class).getCompanyHome();

        for (int i = 0; i < 5; i++) {
            String name = "n" + i;
            AuthenticationUtil.runAsSystem(() -> transactions.doInTransaction(
                    () -> TestRepository.create(nodes, home, name, ContentModel.TYPE_FOLDER, java.util.Map.of())));
        }

        assertThat(nodes.getChildAssocs(home)).hasSize(5);
        Set<List<NodeRef>> orders = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            orders.add(nodes.getChildAssocs(home).stream()
                    .map(association -> association.getChildRef())
                    .toList());
        }
        assertThat(orders).as("children come in any order").hasSizeGreaterThan(1);
    }
}
