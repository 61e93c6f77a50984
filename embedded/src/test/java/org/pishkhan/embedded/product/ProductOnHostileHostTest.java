// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.product;

import org.pishkhan.embedded.EmbeddedHost;
import org.pishkhan.embedded.HostOptions;
import org.pishkhan.embedded.repository.Hostility;

/** Every transaction runs at least twice, children come in any order, and some commits fail. */
class ProductOnHostileHostTest extends ProductContract {

    @Override
    HostOptions options() {
        return EmbeddedHost.options().hostility(Hostility.full(0.1, 5));
    }
}
