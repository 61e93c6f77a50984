// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.intake;

import org.pishkhan.web.Edge;
import org.pishkhan.web.PageScript;

/** The page of the citizens, at its own address and everything below. */
public final class CitizenPage extends PageScript {

    public CitizenPage(Edge edge, boolean demo) {
        super(edge, "citizen", demo);
    }
}
