// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.cmr.security;

/** One entry of a node's access list. */
public interface AccessPermission {
    String getPermission();

    AccessStatus getAccessStatus();

    String getAuthority();

    AuthorityType getAuthorityType();

    int getPosition();

    boolean isInherited();

    boolean isSetDirectly();
}
