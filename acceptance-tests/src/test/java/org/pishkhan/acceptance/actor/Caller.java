// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.actor;

import org.pishkhan.acceptance.wire.Call;
import org.pishkhan.acceptance.wire.Reply;

/** Anyone who can make any call, whether meant for them or not; for scenarios about all operations alike. */
public interface Caller {

    /** Makes the call with this person's credentials. */
    Reply tries(Call call);
}
