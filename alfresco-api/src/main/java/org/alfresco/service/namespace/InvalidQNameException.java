// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.namespace;

/** A text that is no qualified name. */
public class InvalidQNameException extends NamespaceException {
    private static final long serialVersionUID = 7851788938794302629L;

    public InvalidQNameException(String msg) {
        super(msg);
    }

    public InvalidQNameException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
