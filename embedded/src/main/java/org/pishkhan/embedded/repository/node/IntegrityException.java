// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.node;

import org.alfresco.error.AlfrescoRuntimeException;

/** A commit would have left a node that contradicts its model. */
public final class IntegrityException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    IntegrityException(String message) {
        super(message);
    }
}
