// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.page;

import com.microsoft.playwright.Page;
import java.net.URI;

/** The staff console on a desktop. */
public final class ConsolePage {

    private final Page page;
    private final URI target;

    ConsolePage(Page page, URI target) {
        this.page = page;
        this.target = target;
    }
}
