// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.catalogue;

import java.util.List;

/** Which desk gets what, as the organisation has it now; a change shows within seconds. */
public interface RoutingRules {

    /** In the order in which they are asked: the first that concerns a request counts. */
    List<RoutingRule> all();
}
