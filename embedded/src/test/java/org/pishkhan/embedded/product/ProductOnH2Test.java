// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.product;

import org.pishkhan.embedded.EmbeddedHost;
import org.pishkhan.embedded.HostOptions;

class ProductOnH2Test extends ProductContract {

    @Override
    HostOptions options() {
        return EmbeddedHost.options();
    }
}
