// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.cmr.rule;

import org.alfresco.error.AlfrescoRuntimeException;

/** A rule or an action is badly described or misses a mandatory parameter. */
public class RuleServiceException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    public RuleServiceException(String message) {
        super(message);
    }

    public RuleServiceException(String message, Throwable source) {
        super(message, source);
    }
}
