// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.workflow;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.pishkhan.embedded.HostOptions;
import org.pishkhan.embedded.SampleHost;

/** The workflow contract on PostgreSQL. */
class WorkflowOnPostgresTest extends WorkflowContract {
    private EmbeddedPostgres postgres;

    @Override
    HostOptions options() {
        try {
            postgres = EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SampleHost.options().database(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "");
    }

    @Override
    void closeDatabase() throws IOException {
        postgres.close();
    }
}
