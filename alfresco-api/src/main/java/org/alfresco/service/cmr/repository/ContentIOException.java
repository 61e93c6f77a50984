// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.cmr.repository;

import org.alfresco.error.AlfrescoRuntimeException;

/** Content could not be read or written. */
public class ContentIOException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 3258130249983276087L;

    public ContentIOException(String msg) {
        super(msg);
    }

    public ContentIOException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
