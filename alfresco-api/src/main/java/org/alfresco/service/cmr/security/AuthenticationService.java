// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.cmr.security;

import org.alfresco.repo.security.authentication.AuthenticationException;

/** Passwords and tickets. */
public interface AuthenticationService {
    boolean getAuthenticationEnabled(String userName) throws AuthenticationException;

    void authenticate(String userName, char[] password) throws AuthenticationException;

    boolean authenticationExists(String userName);

    String getCurrentUserName() throws AuthenticationException;

    void invalidateTicket(String ticket) throws AuthenticationException;

    void validate(String ticket) throws AuthenticationException;

    String getCurrentTicket();

    String getNewTicket();

    void clearCurrentSecurityContext();
}
