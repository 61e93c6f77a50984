// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.cmr.dictionary;

import org.alfresco.service.namespace.QName;

/** An aspect that no model defines. */
public class InvalidAspectException extends InvalidClassException {
    private static final long serialVersionUID = 3257290240330051893L;

    public InvalidAspectException(QName aspectName) {
        super(null, aspectName);
    }

    public InvalidAspectException(String msg, QName aspectName) {
        super(msg, aspectName);
    }

    public QName getAspectName() {
        return getClassName();
    }
}
