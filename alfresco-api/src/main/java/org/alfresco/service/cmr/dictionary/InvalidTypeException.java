// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.cmr.dictionary;

import org.alfresco.service.namespace.QName;

/** A type that no model defines. */
public class InvalidTypeException extends InvalidClassException {
    private static final long serialVersionUID = 3256722870754293558L;

    public InvalidTypeException(QName typeName) {
        super("Unknown type: " + typeName, typeName);
    }

    public InvalidTypeException(String msg, QName typeName) {
        super(msg, typeName);
    }

    public QName getTypeName() {
        return getClassName();
    }
}
