// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.access;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessPermission;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PermissionService;
import org.pishkhan.embedded.repository.node.AccessList;
import org.pishkhan.embedded.repository.node.AccessLists;
import org.pishkhan.embedded.repository.node.NodeLookup;
import org.pishkhan.embedded.repository.node.NodeRow;
import org.pishkhan.embedded.repository.node.NodeTable;

/** The private {@code permissionService}. The module grants and never denies by entry, so {@code allow = false} throws. */
public final class Permissions implements PermissionService {
    private final AccessLists lists;
    private final NodeLookup lookup;
    private final NodeTable nodes;
    private final Rights rights;

    public Permissions(AccessLists lists, NodeLookup lookup, NodeTable nodes, Rights rights) {
        this.lists = lists;
        this.lookup = lookup;
        this.nodes = nodes;
        this.rights = rights;
    }

    @Override
    public String getOwnerAuthority() {
        return OWNER_AUTHORITY;
    }

    @Override
    public String getAllAuthorities() {
        return ALL_AUTHORITIES;
    }

    @Override
    public String getAllPermission() {
        return ALL_PERMISSIONS;
    }

    @Override
    public Set<AccessPermission> getPermissions(NodeRef nodeRef) {
        throw new UnsupportedOperationException("PermissionService.getPermissions");
    }

    @Override
    public Set<AccessPermission> getAllSetPermissions(NodeRef nodeRef) {
        NodeRow node = lookup.require(nodeRef);
        Set<AccessPermission> set = new LinkedHashSet<>();
        List<AccessList> chain = lists.effective(node.aclId());
        for (AccessList list : chain) {
            list.entries()
                    .forEach(entry -> set.add(new SetPermission(
                            entry.authority(), entry.permission(), chain.indexOf(list), list.id() != node.id())));
        }
        return set;
    }

    /** What does not exist is allowed: the service that is called next says that it does not exist. */
    @Override
    public AccessStatus hasPermission(NodeRef nodeRef, String permission) {
        boolean allowed = nodeRef == null
                || nodes.find(nodeRef).map(node -> rights.may(node, permission)).orElse(true);
        return allowed ? AccessStatus.ALLOWED : AccessStatus.DENIED;
    }

    @Override
    public AccessStatus hasReadPermission(NodeRef nodeRef) {
        return hasPermission(nodeRef, READ);
    }

    @Override
    public void deletePermissions(NodeRef nodeRef) {
        lists.revokeAll(lookup.require(nodeRef));
        rights.changed();
    }

    @Override
    public void clearPermission(NodeRef nodeRef, String authority) {
        lists.revokeAllOf(lookup.require(nodeRef), authority);
        rights.changed();
    }

    @Override
    public void deletePermission(NodeRef nodeRef, String authority, String permission) {
        lists.revoke(lookup.require(nodeRef), authority, permission);
        rights.changed();
    }

    @Override
    public void setPermission(NodeRef nodeRef, String authority, String permission, boolean allow) {
        if (!allow) {
            throw new UnsupportedOperationException("PermissionService.setPermission with allow = false");
        }
        PermissionDefinitions.singles(permission);
        lists.grant(lookup.require(nodeRef), authority, permission);
        rights.changed();
    }

    @Override
    public void setInheritParentPermissions(NodeRef nodeRef, boolean inheritParentPermissions) {
        lists.setInherits(lookup.require(nodeRef), inheritParentPermissions);
        rights.changed();
    }

    @Override
    public boolean getInheritParentPermissions(NodeRef nodeRef) {
        NodeRow node = lookup.require(nodeRef);
        return node.aclId() != node.id() || lists.get(node.id()).inherits();
    }

    private record SetPermission(String authority, String permission, int position, boolean inherited)
            implements AccessPermission {
        @Override
        public String getPermission() {
            return permission;
        }

        @Override
        public AccessStatus getAccessStatus() {
            return AccessStatus.ALLOWED;
        }

        @Override
        public String getAuthority() {
            return authority;
        }

        @Override
        public AuthorityType getAuthorityType() {
            return AuthorityType.getAuthorityType(authority);
        }

        @Override
        public int getPosition() {
            return position;
        }

        @Override
        public boolean isInherited() {
            return inherited;
        }

        @Override
        public boolean isSetDirectly() {
            return !inherited;
        }
    }
}
