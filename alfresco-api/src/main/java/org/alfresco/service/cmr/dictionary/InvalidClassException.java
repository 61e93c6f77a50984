// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.cmr.dictionary;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.namespace.QName;

/** A type or aspect that no model defines. */
public class InvalidClassException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 3256722870754293558L;

    private final QName className;

    public InvalidClassException(QName className) {
        this(null, className);
    }

    public InvalidClassException(String msg, QName className) {
        super(msg);
        this.className = className;
    }

    public QName getClassName() {
        return className;
    }
}
