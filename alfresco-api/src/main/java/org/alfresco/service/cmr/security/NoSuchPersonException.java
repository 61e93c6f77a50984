// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.cmr.security;

import org.alfresco.repo.security.person.PersonException;

/** Nobody has this user name. */
public class NoSuchPersonException extends PersonException {
    private static final long serialVersionUID = -8514361120995433997L;

    private final String userName;

    public NoSuchPersonException(String userName) {
        super("No such user: " + userName);
        this.userName = userName;
    }

    public String getUserName() {
        return userName;
    }
}
