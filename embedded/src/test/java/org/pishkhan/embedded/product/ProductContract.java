// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.pishkhan.embedded.HostOptions;

/** What the product keeps, whatever the database, and however often the repository repeats a transaction. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ProductContract
        implements StartsUp,
                KeepsDossiers,
                GuardsDossiers,
                ListsRequests,
                FilesOnce,
                LeadsLetters,
                ExaminesAgain,
                AsksForOpinions,
                RoutesKinds,
                GuardsTasks,
                RegistersOnce,
                ProvesNumbers {

    private Product product;

    abstract HostOptions options();

    @Override
    public Product product() {
        return product;
    }

    @BeforeAll
    void start() {
        product = Product.start(options());
    }

    /** Whatever the tests made it do, the product wrote with the rights of its account alone, never the system's or a user's. */
    @AfterAll
    void stop() {
        try {
            assertThat(product.writers().seen())
                    .containsExactlyInAnyOrder(
                            "create pishkhan-service",
                            "update pishkhan-service",
                            "move pishkhan-service",
                            "delete pishkhan-service");
        } finally {
            product.close();
        }
    }
}
