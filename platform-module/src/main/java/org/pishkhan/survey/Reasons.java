// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.survey;

import java.util.List;

/** The reasons that citizens may choose from, as they are configured now. */
public interface Reasons {

    List<Reason> all();
}
