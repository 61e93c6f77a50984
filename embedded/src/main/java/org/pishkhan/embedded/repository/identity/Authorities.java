// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PermissionService;
import org.pishkhan.embedded.repository.transaction.TransactionCache;
import org.springframework.jdbc.core.JdbcTemplate;

/** The private {@code authorityService}: groups, and what follows from being in them. */
public final class Authorities implements AuthorityService {
    /** Members are administrators. */
    public static final String ADMINISTRATORS = "GROUP_ALFRESCO_ADMINISTRATORS";

    private final AuthorityTable table;
    private final TransactionCache<Map<String, Set<String>>> ofUsers = new TransactionCache<>(HashMap::new);

    public Authorities(JdbcTemplate jdbc) {
        this.table = new AuthorityTable(jdbc);
    }

    @Override
    public boolean hasAdminAuthority() {
        String user = AuthenticationUtil.getRunAsUser();
        return user != null && isAdminAuthority(user);
    }

    @Override
    public boolean isAdminAuthority(String authorityName) {
        return getAuthoritiesForUser(authorityName).contains(PermissionService.ADMINISTRATOR_AUTHORITY);
    }

    @Override
    public Set<String> getAuthorities() {
        return getAuthoritiesForUser(AuthenticationUtil.getRunAsUser());
    }

    @Override
    public Set<String> getAuthoritiesForUser(String userName) {
        return ofUsers.get().computeIfAbsent(userName, this::compute);
    }

    private Set<String> compute(String userName) {
        Set<String> authorities = new TreeSet<>(transitive(userName, table::parents));
        authorities.add(PermissionService.ALL_AUTHORITIES);
        if (userName.equals(AuthenticationUtil.getAdminUserName()) || authorities.contains(ADMINISTRATORS)) {
            authorities.add(PermissionService.ADMINISTRATOR_AUTHORITY);
        }
        return Set.copyOf(authorities);
    }

    private static Set<String> transitive(String start, Function<Collection<String>, Set<String>> step) {
        Set<String> all = new HashSet<>();
        Set<String> level = step.apply(Set.of(start));
        while (!level.isEmpty()) {
            all.addAll(level);
            level = new HashSet<>(step.apply(level));
            level.removeAll(all);
        }
        return all;
    }

    @Override
    public Set<String> getAllRootAuthorities(AuthorityType type) {
        return ofType(type, new HashSet<>(table.roots()));
    }

    @Override
    public String createAuthority(AuthorityType type, String shortName) {
        return createAuthority(type, shortName, shortName, getDefaultZones());
    }

    @Override
    public String createAuthority(
            AuthorityType type, String shortName, String authorityDisplayName, Set<String> authorityZones) {
        if (type != AuthorityType.GROUP) {
            throw new UnsupportedOperationException("AuthorityService.createAuthority of type " + type);
        }
        String name = getName(type, shortName);
        if (authorityExists(name)) {
            throw new AlfrescoRuntimeException("Authority exists: " + name);
        }
        table.insert(name, authorityDisplayName);
        return name;
    }

    @Override
    public void addAuthority(String parentName, String childName) {
        require(parentName);
        if (AuthorityType.getAuthorityType(childName) == AuthorityType.GROUP) {
            require(childName);
        }
        if (table.isMember(parentName, childName)) {
            throw new DuplicateChildNodeNameException(null, null, childName, null);
        }
        table.addMember(parentName, childName);
        ofUsers.get().clear();
    }

    private void require(String name) {
        if (!authorityExists(name)) {
            throw new AlfrescoRuntimeException("An authority was not found for " + name);
        }
    }

    @Override
    public void addAuthority(Collection<String> parentNames, String childName) {
        parentNames.forEach(parent -> addAuthority(parent, childName));
    }

    @Override
    public void removeAuthority(String parentName, String childName) {
        require(parentName);
        table.removeMember(parentName, childName);
        ofUsers.get().clear();
    }

    @Override
    public void deleteAuthority(String name) {
        require(name);
        table.delete(name);
        ofUsers.get().clear();
    }

    @Override
    public Set<String> getContainedAuthorities(AuthorityType type, String name, boolean immediate) {
        return ofType(type, immediate ? table.children(Set.of(name)) : transitive(name, table::children));
    }

    @Override
    public Set<String> getContainingAuthorities(AuthorityType type, String name, boolean immediate) {
        return ofType(type, immediate ? table.parents(Set.of(name)) : transitive(name, table::parents));
    }

    private static Set<String> ofType(AuthorityType type, Set<String> names) {
        return names.stream()
                .filter(name -> type == null || AuthorityType.getAuthorityType(name) == type)
                .collect(Collectors.toSet());
    }

    @Override
    public String getShortName(String name) {
        AuthorityType type = AuthorityType.getAuthorityType(name);
        return type.isPrefixed() ? name.substring(type.getPrefixString().length()) : name;
    }

    @Override
    public String getName(AuthorityType type, String shortName) {
        return type.isFixedString() ? type.getFixedString() : type.getPrefixString() + shortName;
    }

    @Override
    public boolean authorityExists(String name) {
        return table.displayName(name).isPresent();
    }

    @Override
    public String getAuthorityDisplayName(String name) {
        return table.displayName(name).orElseGet(() -> getShortName(name));
    }

    @Override
    public void setAuthorityDisplayName(String authorityName, String authorityDisplayName) {
        require(authorityName);
        table.rename(authorityName, authorityDisplayName);
    }

    @Override
    public Set<String> getDefaultZones() {
        return Set.of(ZONE_APP_DEFAULT, ZONE_AUTH_ALFRESCO);
    }
}
