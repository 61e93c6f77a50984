// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.product;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.pishkhan.embedded.EmbeddedHost;
import org.pishkhan.embedded.HostOptions;

class ProductOnPostgresTest extends ProductContract {

    private EmbeddedPostgres postgres;

    @Override
    HostOptions options() {
        try {
            postgres = EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return EmbeddedHost.options().database(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "");
    }

    @Override
    void closeDatabase() throws IOException {
        postgres.close();
    }
}
