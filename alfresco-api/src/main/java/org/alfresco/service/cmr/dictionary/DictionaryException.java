// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.cmr.dictionary;

import org.alfresco.error.AlfrescoRuntimeException;

/** A model that contradicts itself or another. */
public class DictionaryException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 3257008761007847733L;

    public DictionaryException(String msgId) {
        super(msgId);
    }

    public DictionaryException(String msgId, Throwable cause) {
        super(msgId, cause);
    }
}
