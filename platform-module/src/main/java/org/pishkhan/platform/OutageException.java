// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.platform;

import org.alfresco.repo.transaction.DoNotRetryException;

/** Work that an outage stopped. To try it again at once, as the host does after a conflict, would only keep the caller waiting. */
public final class OutageException extends RuntimeException implements DoNotRetryException {

    private static final long serialVersionUID = 1L;

    private final Outage outage;

    public OutageException(Outage outage, Throwable cause) {
        super(outage + ": " + cause.getMessage(), cause);
        this.outage = outage;
    }

    public Outage outage() {
        return outage;
    }
}
