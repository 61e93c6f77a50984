// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.product;

import org.pishkhan.embedded.EmbeddedHost;
import org.pishkhan.embedded.HostOptions;
import org.pishkhan.embedded.PostgresServer;

/** What the product keeps, on PostgreSQL. */
class ProductOnPostgresTest extends ProductContract {

    @Override
    HostOptions options() {
        return EmbeddedHost.options().database(PostgresServer.newDatabase(), PostgresServer.USER, "");
    }
}
