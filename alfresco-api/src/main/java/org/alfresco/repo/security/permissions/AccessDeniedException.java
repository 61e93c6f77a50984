// SPDX-License-Identifier: Apache-2.0
package org.alfresco.repo.security.permissions;

import org.alfresco.error.AlfrescoRuntimeException;

/** The caller may not do this. */
public class AccessDeniedException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = -4451661115250681152L;

    public AccessDeniedException(String msg) {
        super(msg);
    }

    public AccessDeniedException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
