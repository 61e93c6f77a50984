// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.cmr.repository;

import org.alfresco.error.AlfrescoRuntimeException;

/** A text that names no node. */
public class MalformedNodeRefException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 8922346977484016269L;

    public MalformedNodeRefException(String msgId) {
        super(msgId);
    }
}
