// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import org.pishkhan.embedded.repository.node.NodeRow;
import org.pishkhan.embedded.repository.node.NodeTable;

/** Which guards stand before which methods, from Alfresco's {@code public-services-security-context.xml}. */
public final class GuardTable {
    private static final Guard ALLOW = arguments -> true;

    private final NodeTable nodes;
    private final Rights rights;
    private final AuthorityService authorities;

    public GuardTable(NodeTable nodes, Rights rights, AuthorityService authorities) {
        this.nodes = nodes;
        this.rights = rights;
        this.authorities = authorities;
    }

    boolean may(NodeRef ref, String permission) {
        return nodes.find(ref).map(node -> rights.may(node, permission)).orElse(true);
    }

    private Guard node(int argument, String permission) {
        return arguments -> arguments[argument] == null || may((NodeRef) arguments[argument], permission);
    }

    private static Guard both(Guard first, Guard second) {
        return arguments -> first.admits(arguments) && second.admits(arguments);
    }

    private boolean isAdministrator() {
        return AuthenticationUtil.isRunAsUserTheSystemUser() || authorities.hasAdminAuthority();
    }

    /** Who gives a node another owner needs {@code TakeOwnership}: full control or to be the owner. */
    private Guard newOwner() {
        return arguments -> wantedOwner(arguments)
                .map(owner -> owner.equals(currentOwner(arguments)) || may((NodeRef) arguments[0], "TakeOwnership"))
                .orElse(true);
    }

    private Object currentOwner(Object[] arguments) {
        return nodes.find((NodeRef) arguments[0]).flatMap(NodeRow::owner).orElse(null);
    }

    private static Optional<String> wantedOwner(Object[] arguments) {
        for (Object argument : arguments) {
            if (argument instanceof Map<?, ?> properties && properties.get(ContentModel.PROP_OWNER) != null) {
                return Optional.of(properties.get(ContentModel.PROP_OWNER).toString());
            }
        }
        boolean single = arguments.length == 3 && ContentModel.PROP_OWNER.equals(arguments[1]) && arguments[2] != null;
        return single ? Optional.of(arguments[2].toString()) : Optional.empty();
    }

    Map<String, Guard> forNodes() {
        Guard read = node(0, PermissionService.READ_PROPERTIES);
        Guard write = node(0, PermissionService.WRITE_PROPERTIES);
        Guard writeWithOwner = both(write, newOwner());
        Map<String, Guard> guards = new HashMap<>();
        List.of("hasAspect", "getAspects", "getProperties", "getProperty", "getParentAssocs", "getPrimaryParent")
                .forEach(method -> guards.put(method, read));
        List.of("setType", "removeAspect", "removeProperty").forEach(method -> guards.put(method, write));
        List.of("addAspect", "setProperties", "addProperties", "setProperty")
                .forEach(method -> guards.put(method, writeWithOwner));
        List.of("getChildAssocs", "getChildByName", "countChildAssocs")
                .forEach(method -> guards.put(method, node(0, PermissionService.READ_CHILDREN)));
        List.of("exists", "getType").forEach(method -> guards.put(method, ALLOW));
        List.of("getRootNode", "getStoreArchiveNode").forEach(method -> guards.put(method, ALLOW));
        guards.put("createNode", node(0, PermissionService.CREATE_CHILDREN));
        guards.put("deleteNode", node(0, PermissionService.DELETE_NODE));
        guards.put(
                "moveNode", both(node(0, PermissionService.DELETE_NODE), node(1, PermissionService.CREATE_CHILDREN)));
        return guards;
    }

    Map<String, Guard> forContent() {
        return Map.of(
                "getRawReader",
                arguments -> isAdministrator(),
                "getReader",
                node(0, PermissionService.READ_CONTENT),
                "getWriter",
                node(0, PermissionService.WRITE_CONTENT),
                "getTempWriter",
                ALLOW);
    }

    Map<String, Guard> forSearch() {
        return Map.of("query", ALLOW);
    }

    Map<String, Guard> forPermissions() {
        Guard change = node(0, PermissionService.CHANGE_PERMISSIONS);
        Guard read = node(0, PermissionService.READ_PERMISSIONS);
        Map<String, Guard> guards = new HashMap<>();
        List.of(
                        "getOwnerAuthority",
                        "getAllAuthorities",
                        "getAllPermission",
                        "hasPermission",
                        "hasReadPermission",
                        "getInheritParentPermissions")
                .forEach(method -> guards.put(method, ALLOW));
        List.of("getPermissions", "getAllSetPermissions").forEach(method -> guards.put(method, read));
        List.of(
                        "deletePermissions",
                        "deletePermission",
                        "setPermission",
                        "setInheritParentPermissions",
                        "clearPermission")
                .forEach(method -> guards.put(method, change));
        return guards;
    }

    Map<String, Guard> forAuthorities() {
        Map<String, Guard> guards = new HashMap<>();
        List.of(
                        "hasAdminAuthority",
                        "isAdminAuthority",
                        "getAuthorities",
                        "getAllRootAuthorities",
                        "getContainedAuthorities",
                        "getContainingAuthorities",
                        "getShortName",
                        "getName",
                        "authorityExists",
                        "getAuthorityDisplayName",
                        "getDefaultZones")
                .forEach(method -> guards.put(method, ALLOW));
        List.of(
                        "getAuthoritiesForUser",
                        "createAuthority",
                        "addAuthority",
                        "removeAuthority",
                        "deleteAuthority",
                        "setAuthorityDisplayName")
                .forEach(method -> guards.put(method, arguments -> isAdministrator()));
        return guards;
    }

    Map<String, Guard> forPeople() {
        Map<String, Guard> guards = new HashMap<>();
        List.of("getPerson", "getPersonOrNull", "personExists", "isEnabled")
                .forEach(method -> guards.put(method, ALLOW));
        List.of("setPersonProperties", "createPerson", "deletePerson")
                .forEach(method -> guards.put(method, arguments -> isAdministrator()));
        return guards;
    }

    /** Methods that the original does not list, such as {@code authenticate}, are open to all. */
    Map<String, Guard> forAuthentication() {
        Map<String, Guard> guards = new HashMap<>();
        List.of(
                        "getAuthenticationEnabled",
                        "authenticate",
                        "getCurrentUserName",
                        "invalidateTicket",
                        "validate",
                        "getCurrentTicket",
                        "getNewTicket",
                        "clearCurrentSecurityContext",
                        "updateAuthentication")
                .forEach(method -> guards.put(method, ALLOW));
        List.of(
                        "authenticationExists",
                        "createAuthentication",
                        "setAuthentication",
                        "deleteAuthentication",
                        "setAuthenticationEnabled")
                .forEach(method -> guards.put(method, arguments -> isAdministrator()));
        return guards;
    }
}
