// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.pishkhan.embedded.EmbeddedHost;
import org.pishkhan.embedded.HostOptions;
import org.pishkhan.embedded.PostgresServer;
import org.pishkhan.platform.ExclusiveJob;
import org.pishkhan.request.Language;
import org.pishkhan.store.PishkhanModel;

/** What two nodes on one database see and leave to each other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesTest {

    /** What is read of the catalogue is kept for four seconds. */
    private static final Duration SEEN_ELSEWHERE = Duration.ofSeconds(5);

    @TempDir
    private static Path content;

    private final String database = PostgresServer.newDatabase();
    private Product one;
    private Product other;

    @BeforeAll
    void start() {
        one = Product.start(options());
        other = Product.start(options());
    }

    private HostOptions options() {
        return EmbeddedHost.options()
                .database(database, PostgresServer.USER, "")
                .contentFolder(content);
    }

    @AfterAll
    void stop() {
        other.close();
        one.close();
    }

    @Test
    void seeAChangeOfTheCatalogueWithinSeconds() {
        assertThat(title(other)).isNotEqualTo("نام تازه");

        one.as("admin", () -> {
            one.privateNodes().setProperty(desk(), PishkhanModel.PROP_TITLE_FA, "نام تازه");
            return null;
        });

        await().atMost(SEEN_ELSEWHERE).until(() -> title(other).equals("نام تازه"));
    }

    private NodeRef desk() {
        return one.privateNodes()
                .getPrimaryParent(one.privateNodes()
                        .getPrimaryParent(one.node(one.submit("central").trackingCode()))
                        .getParentRef())
                .getParentRef();
    }

    private static String title(Product node) {
        return node.asPublic(
                () -> node.catalogue().desk("central").orElseThrow().title().in(Language.FA));
    }

    @Test
    void runAJobOnOneOfThemAtATime() throws Exception {
        CountDownLatch isRunning = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<Boolean> first = thread.submit(() -> exclusive(one).run("two-nodes", () -> {
                isRunning.countDown();
                AtOnce.hold(mayEnd);
            }));
            AtOnce.hold(isRunning);

            assertThat(exclusive(other).run("two-nodes", () -> {})).isFalse();

            mayEnd.countDown();
            assertThat(first.get()).isTrue();
            assertThat(exclusive(other).run("two-nodes", () -> {})).isTrue();
        } finally {
            thread.shutdownNow();
        }
    }

    private static ExclusiveJob exclusive(Product node) {
        return node.bean("pishkhan.platform.exclusiveJob", ExclusiveJob.class);
    }
}
