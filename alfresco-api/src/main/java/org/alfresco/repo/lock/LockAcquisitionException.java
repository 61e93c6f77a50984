// SPDX-License-Identifier: Apache-2.0
package org.alfresco.repo.lock;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.namespace.QName;

/** Somebody else holds the lock. */
public class LockAcquisitionException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 8215858379509645862L;

    public LockAcquisitionException(QName lockQName, String lockToken) {
        super("system.locks.err.failed_to_acquire_lock", new Object[] {lockQName, lockToken});
    }

    public LockAcquisitionException(String msgId, Object... args) {
        super(msgId, args);
    }

    public LockAcquisitionException(Throwable cause, String msgId, Object... args) {
        super(msgId, args, cause);
    }
}
