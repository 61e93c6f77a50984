// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.workflow;

import org.pishkhan.embedded.HostOptions;
import org.pishkhan.embedded.PostgresServer;
import org.pishkhan.embedded.SampleHost;

/** The workflow contract on PostgreSQL. */
class WorkflowOnPostgresTest extends WorkflowContract {

    @Override
    HostOptions options() {
        return SampleHost.options().database(PostgresServer.newDatabase(), PostgresServer.USER, "");
    }
}
