// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.service.cmr.security.AuthenticationService;

/**
 * Signs the sender of a request in: by the query parameter {@code alf_ticket}, else by the header. Source: {@code
 * BasicHttpAuthenticatorFactory}.
 */
final class Authenticator {
    private final AuthenticationService authenticationService;

    Authenticator(AuthenticationService authenticationService) {
        this.authenticationService = authenticationService;
    }

    /** Answers whether somebody is signed in now; if not, the response asks for credentials. */
    boolean authenticate(HttpServletRequest request, HttpServletResponse response) {
        String ticket = request.getParameter("alf_ticket");
        if (ticket != null && !ticket.isEmpty() && accepted(new Credentials.Ticket(ticket))) {
            return true;
        }
        Optional<Credentials> credentials = Credentials.of(request.getHeader("Authorization"));
        if (credentials.isPresent() && accepted(credentials.get())) {
            return true;
        }
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "Basic realm=\"Alfresco\"");
        return false;
    }

    private boolean accepted(Credentials credentials) {
        try {
            if (credentials instanceof Credentials.Ticket ticket) {
                authenticationService.validate(ticket.ticket());
            }
            if (credentials instanceof Credentials.Password password) {
                authenticationService.authenticate(
                        password.user(), password.password().toCharArray());
            }
            return true;
        } catch (AuthenticationException e) {
            return false;
        }
    }
}
