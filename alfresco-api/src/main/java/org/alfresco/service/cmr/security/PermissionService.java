// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.cmr.security;

import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;

/** Rights on nodes. */
public interface PermissionService {
    String ROLE_PREFIX = "ROLE_";
    String GROUP_PREFIX = "GROUP_";
    String ALL_AUTHORITIES = "GROUP_EVERYONE";
    String OWNER_AUTHORITY = "ROLE_OWNER";
    String LOCK_OWNER_AUTHORITY = "ROLE_LOCK_OWNER";
    String ADMINISTRATOR_AUTHORITY = "ROLE_ADMINISTRATOR";
    String GUEST_AUTHORITY = "ROLE_GUEST";
    String ALL_PERMISSIONS = "All";
    String FULL_CONTROL = "FullControl";
    String READ = "Read";
    String WRITE = "Write";
    String DELETE = "Delete";
    String ADD_CHILDREN = "AddChildren";
    String READ_PROPERTIES = "ReadProperties";
    String READ_CHILDREN = "ReadChildren";
    String WRITE_PROPERTIES = "WriteProperties";
    String DELETE_NODE = "DeleteNode";
    String DELETE_CHILDREN = "DeleteChildren";
    String CREATE_CHILDREN = "CreateChildren";
    String LINK_CHILDREN = "LinkChildren";
    String READ_PERMISSIONS = "ReadPermissions";
    String CHANGE_PERMISSIONS = "ChangePermissions";
    String READ_CONTENT = "ReadContent";
    String WRITE_CONTENT = "WriteContent";
    String TAKE_OWNERSHIP = "TakeOwnership";
    String SET_OWNER = "SetOwner";
    String COORDINATOR = "Coordinator";
    String CONTRIBUTOR = "Contributor";
    String EDITOR = "Editor";
    String CONSUMER = "Consumer";

    String getOwnerAuthority();

    String getAllAuthorities();

    String getAllPermission();

    Set<AccessPermission> getPermissions(NodeRef nodeRef);

    Set<AccessPermission> getAllSetPermissions(NodeRef nodeRef);

    AccessStatus hasPermission(NodeRef nodeRef, String permission);

    AccessStatus hasReadPermission(NodeRef nodeRef);

    void deletePermissions(NodeRef nodeRef);

    void clearPermission(NodeRef nodeRef, String authority);

    void deletePermission(NodeRef nodeRef, String authority, String permission);

    void setPermission(NodeRef nodeRef, String authority, String permission, boolean allow);

    void setInheritParentPermissions(NodeRef nodeRef, boolean inheritParentPermissions);

    boolean getInheritParentPermissions(NodeRef nodeRef);
}
