// SPDX-License-Identifier: Apache-2.0
package org.alfresco.repo.security.person;

import org.alfresco.error.AlfrescoRuntimeException;

/** Something about a person. */
public class PersonException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 2802163127696444600L;

    public PersonException(String msgId) {
        super(msgId);
    }
}
