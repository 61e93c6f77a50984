// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.product;

import org.pishkhan.request.Paging;

/** Tests of one topic, whatever the host that the product runs on. */
interface WithProduct {

    String OFFICER = "officer-central";
    Paging FIRST = new Paging(0, 100);

    Product product();
}
