// SPDX-License-Identifier: Apache-2.0
package org.alfresco.repo.security.authentication;

import org.alfresco.error.AlfrescoRuntimeException;

/** Somebody could not be identified. */
public class AuthenticationException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 3546647620128092466L;

    public AuthenticationException(String msg) {
        super(msg);
    }

    public AuthenticationException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
