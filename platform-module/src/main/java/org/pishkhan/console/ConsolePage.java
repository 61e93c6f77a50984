// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.console;

import org.pishkhan.web.Edge;
import org.pishkhan.web.PageScript;

/** The shell of the staff console: public, unlike everything that it shows. */
public final class ConsolePage extends PageScript {

    public ConsolePage(Edge edge, boolean demo) {
        super(edge, "console", demo);
    }
}
