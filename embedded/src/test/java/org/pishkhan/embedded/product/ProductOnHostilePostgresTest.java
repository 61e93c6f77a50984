// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.product;

import org.pishkhan.embedded.EmbeddedHost;
import org.pishkhan.embedded.HostOptions;
import org.pishkhan.embedded.PostgresServer;
import org.pishkhan.embedded.repository.Hostility;

/** Every transaction runs at least twice and some commits fail, on a database where transactions really wait for each other. */
class ProductOnHostilePostgresTest extends ProductContract {

    @Override
    HostOptions options() {
        return EmbeddedHost.options()
                .database(PostgresServer.newDatabase(), PostgresServer.USER, "")
                .hostility(Hostility.full(0.1, 7));
    }
}
