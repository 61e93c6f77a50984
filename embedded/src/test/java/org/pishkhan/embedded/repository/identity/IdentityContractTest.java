// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.NoSuchPersonException;
import org.alfresco.service.cmr.security.PermissionService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.pishkhan.embedded.repository.support.TestRepository;

/**
 * Users as {@code org.alfresco.repo.security.authentication.AuthenticationUtil} (data-model),
 * {@code AuthenticationServiceImpl}, {@code InMemoryTicketComponentImpl}, {@code authority.AuthorityServiceImpl} and
 * {@code person.PersonServiceImpl} know them (alfresco-community-repo, repository).
 */
@ParameterizedClass
@EnumSource(TestRepository.class)
class IdentityContractTest {
    @Parameter
    TestRepository repository;

    @AfterEach
    void signOut() {
        AuthenticationUtil.clearCurrentSecurityContext();
    }

    @Test
    void keepsTheFullUserWhileWorkRunsAsAnother() {
        AuthenticationUtil.setFullyAuthenticatedUser("officer");

        AuthenticationUtil.runAs(
                () -> {
                    assertThat(AuthenticationUtil.getFullyAuthenticatedUser()).isEqualTo("officer");
                    assertThat(AuthenticationUtil.getRunAsUser()).isEqualTo("service");
                    return null;
                },
                "service");

        assertThat(AuthenticationUtil.getRunAsUser()).isEqualTo("officer");
    }

    @Test
    void makesTheRunAsUserTheFullOneWhenNobodyIsSignedIn() {
        AuthenticationUtil.runAs(
                () -> {
                    assertThat(AuthenticationUtil.getFullyAuthenticatedUser()).isEqualTo("service");
                    return null;
                },
                "service");

        assertThat(AuthenticationUtil.getFullyAuthenticatedUser()).isNull();
    }

    @Test
    void wrapsCheckedExceptionsOfRunAsWork() {
        assertThatThrownBy(() -> AuthenticationUtil.runAsSystem(() -> {
                    throw new java.io.IOException("disk");
                }))
                .isInstanceOf(RuntimeException.class)
                .hasMessage("Error during run as.");
        assertThat(AuthenticationUtil.getRunAsUser()).isNull();
    }

    @Test
    void signsInByPassword() {
        String user = userWithPassword("secret");

        repository.authentication().authenticate(user, "secret".toCharArray());
        assertThat(AuthenticationUtil.getFullyAuthenticatedUser()).isEqualTo(user);

        assertThatThrownBy(() -> repository.authentication().authenticate(user, "wrong".toCharArray()))
                .isInstanceOf(AuthenticationException.class);
        assertThat(AuthenticationUtil.getFullyAuthenticatedUser()).isNull();
    }

    private String userWithPassword(String password) {
        String user = repository.newUser();
        repository.asSystem(() -> {
            repository.authentication().createAuthentication(user, password.toCharArray());
            return null;
        });
        return user;
    }

    @Test
    void letsNobodyInWithoutAPassword() {
        String user = repository.newUser();

        assertThatThrownBy(() -> repository.authentication().authenticate(user, new char[0]))
                .isInstanceOf(AuthenticationException.class);
    }

    @Test
    void refusesDisabledAccounts() {
        String user = userWithPassword("secret");
        repository.asSystem(() -> {
            repository.authentication().setAuthenticationEnabled(user, false);
            return null;
        });

        assertThatThrownBy(() -> repository.authentication().authenticate(user, "secret".toCharArray()))
                .isInstanceOf(AuthenticationException.class);
        assertThat(repository.people().isEnabled(user)).isFalse();
    }

    /** {@code authentication.ticket.*} in repository.properties: one ticket a user, an hour after the last use. */
    @Test
    void signsInByTicketUntilAnHourWithoutUseHasPassed() {
        String user = userWithPassword("secret");
        repository.authentication().authenticate(user, "secret".toCharArray());
        String ticket = repository.authentication().getCurrentTicket();
        assertThat(ticket).startsWith("TICKET_");
        assertThat(repository.authentication().getCurrentTicket()).isEqualTo(ticket);

        repository.clock().advance(Duration.ofMinutes(50));
        repository.authentication().validate(ticket);
        repository.clock().advance(Duration.ofMinutes(50));
        repository.authentication().validate(ticket);
        assertThat(AuthenticationUtil.getFullyAuthenticatedUser()).isEqualTo(user);

        repository.clock().advance(Duration.ofMinutes(61));
        assertThatThrownBy(() -> repository.authentication().validate(ticket))
                .isInstanceOf(AuthenticationException.class);
    }

    @Test
    void forgetsATicketThatWasInvalidated() {
        AuthenticationUtil.setFullyAuthenticatedUser(repository.newUser());
        String ticket = repository.authentication().getCurrentTicket();

        repository.authentication().invalidateTicket(ticket);

        assertThatThrownBy(() -> repository.authentication().validate(ticket))
                .isInstanceOf(AuthenticationException.class);
    }

    @Test
    void knowsPeople() {
        String user = repository.newUser();

        NodeRef person = repository.people().getPerson(user);

        assertThat(repository.nodes().getType(person)).isEqualTo(ContentModel.TYPE_PERSON);
        assertThat(repository.nodes().getProperties(person))
                .containsEntry(ContentModel.PROP_USERNAME, user)
                .containsEntry(ContentModel.PROP_OWNER, user);
        assertThat(repository.people().getPersonOrNull("nobody-" + user)).isNull();
        assertThatThrownBy(() -> repository.people().getPerson("nobody-" + user))
                .isInstanceOf(NoSuchPersonException.class);
        assertThatThrownBy(() -> repository.asSystem(
                        () -> repository.people().createPerson(Map.of(ContentModel.PROP_USERNAME, user))))
                .hasMessageContaining(user);
    }

    @Test
    void findsGroupsThroughGroups() {
        String user = repository.newUser();
        String unit = "U" + UUID.randomUUID();
        String desk = "D" + UUID.randomUUID();

        repository.asSystem(() -> {
            repository.authorities().createAuthority(AuthorityType.GROUP, unit);
            repository.authorities().createAuthority(AuthorityType.GROUP, desk, "میز خدمت", null);
            repository.authorities().addAuthority("GROUP_" + unit, "GROUP_" + desk);
            repository.authorities().addAuthority("GROUP_" + desk, user);
            return null;
        });

        assertThat(repository.authorities().getAuthoritiesForUser(user))
                .containsExactlyInAnyOrder("GROUP_" + unit, "GROUP_" + desk, PermissionService.ALL_AUTHORITIES);
        assertThat(repository.authorities().getContainedAuthorities(AuthorityType.USER, "GROUP_" + unit, false))
                .containsExactly(user);
        assertThat(repository.authorities().getContainedAuthorities(null, "GROUP_" + unit, true))
                .containsExactly("GROUP_" + desk);
        assertThat(repository.authorities().getAuthorityDisplayName("GROUP_" + desk))
                .isEqualTo("میز خدمت");
        assertThat(repository.authorities().getShortName("GROUP_" + desk)).isEqualTo(desk);
        assertThat(repository.authorities().getName(AuthorityType.GROUP, desk)).isEqualTo("GROUP_" + desk);
    }

    @Test
    void knowsTheAdministrator() {
        AuthenticationUtil.setFullyAuthenticatedUser("admin");

        assertThat(repository.authorities().hasAdminAuthority()).isTrue();
        repository.authentication().authenticate("admin", "admin".toCharArray());
    }
}
