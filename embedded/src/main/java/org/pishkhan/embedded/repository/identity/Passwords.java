// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.identity;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PersonService;
import org.springframework.jdbc.core.JdbcTemplate;

/** The private {@code authenticationService}: passwords in the database, tickets in memory. */
public final class Passwords implements MutableAuthenticationService {
    private final JdbcTemplate jdbc;
    private final PersonService people;
    private final Tickets tickets;

    public Passwords(JdbcTemplate jdbc, PersonService people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.tickets = new Tickets(clock);
    }

    @Override
    public boolean getAuthenticationEnabled(String userName) {
        return jdbc.queryForList("select enabled from host_user where name = ?", Boolean.class, userName).stream()
                .findFirst()
                .orElse(false);
    }

    @Override
    public void authenticate(String userName, char[] password) {
        AuthenticationUtil.clearCurrentSecurityContext();
        String stored = hash(userName).orElseThrow(Passwords::refusal);
        if (!PasswordHash.matches(password, stored) || !getAuthenticationEnabled(userName)) {
            throw refusal();
        }
        AuthenticationUtil.setFullyAuthenticatedUser(userName);
    }

    private static AuthenticationException refusal() {
        return new AuthenticationException("Failed to authenticate");
    }

    private Optional<String> hash(String userName) {
        List<String> found = jdbc.queryForList("select password from host_user where name = ?", String.class, userName);
        return found.stream().findFirst();
    }

    @Override
    public boolean authenticationExists(String userName) {
        return hash(userName).isPresent();
    }

    @Override
    public String getCurrentUserName() {
        return AuthenticationUtil.getRunAsUser();
    }

    @Override
    public void invalidateTicket(String ticket) {
        tickets.revoke(ticket);
    }

    @Override
    public void validate(String ticket) {
        AuthenticationUtil.clearCurrentSecurityContext();
        String user =
                tickets.use(ticket).orElseThrow(() -> new AuthenticationException("Missing ticket or ticket expired"));
        if (!people.isEnabled(user)) {
            throw refusal();
        }
        AuthenticationUtil.setFullyAuthenticatedUser(user);
    }

    @Override
    public String getCurrentTicket() {
        return tickets.current(requireUser());
    }

    @Override
    public String getNewTicket() {
        return tickets.issue(requireUser());
    }

    private static String requireUser() {
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        if (user == null) {
            throw new AuthenticationException("Nobody is signed in");
        }
        return user;
    }

    @Override
    public void clearCurrentSecurityContext() {
        AuthenticationUtil.clearCurrentSecurityContext();
    }

    @Override
    public void createAuthentication(String userName, char[] password) {
        if (authenticationExists(userName)) {
            throw new AuthenticationException("User already exists: " + userName);
        }
        jdbc.update(
                "insert into host_user (name, password, enabled) values (?, ?, ?)",
                userName,
                PasswordHash.of(password),
                true);
    }

    @Override
    public void updateAuthentication(String userName, char[] oldPassword, char[] newPassword) {
        if (!PasswordHash.matches(oldPassword, hash(userName).orElseThrow(Passwords::refusal))) {
            throw refusal();
        }
        setAuthentication(userName, newPassword);
    }

    @Override
    public void setAuthentication(String userName, char[] newPassword) {
        int changed =
                jdbc.update("update host_user set password = ? where name = ?", PasswordHash.of(newPassword), userName);
        if (changed == 0) {
            throw new AuthenticationException("User name does not exist: " + userName);
        }
    }

    @Override
    public void deleteAuthentication(String userName) {
        jdbc.update("delete from host_user where name = ?", userName);
        tickets.revokeAllOf(userName);
    }

    @Override
    public void setAuthenticationEnabled(String userName, boolean enabled) {
        jdbc.update("update host_user set enabled = ? where name = ?", enabled, userName);
    }
}
