// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.sms;

import org.pishkhan.request.PishkhanException;

/** The message waits, travels or arrived: sending it again would send it twice. */
public final class NotRetryable extends PishkhanException {

    private static final long serialVersionUID = 1L;

    public NotRetryable(MessageState state) {
        super("not-retryable", "A message that is " + state.code() + " cannot be tried again");
    }
}
