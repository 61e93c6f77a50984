// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.cmr.security;

import java.util.Collection;
import java.util.Set;

/** Groups and who is in them. */
public interface AuthorityService {
    String ZONE_APP_DEFAULT = "APP.DEFAULT";
    String ZONE_APP_SHARE = "APP.SHARE";
    String ZONE_AUTH_ALFRESCO = "AUTH.ALF";

    boolean hasAdminAuthority();

    boolean isAdminAuthority(String authorityName);

    Set<String> getAuthorities();

    Set<String> getAuthoritiesForUser(String userName);

    Set<String> getAllRootAuthorities(AuthorityType type);

    String createAuthority(AuthorityType type, String shortName);

    String createAuthority(
            AuthorityType type, String shortName, String authorityDisplayName, Set<String> authorityZones);

    void addAuthority(String parentName, String childName);

    void addAuthority(Collection<String> parentNames, String childName);

    void removeAuthority(String parentName, String childName);

    void deleteAuthority(String name);

    Set<String> getContainedAuthorities(AuthorityType type, String name, boolean immediate);

    Set<String> getContainingAuthorities(AuthorityType type, String name, boolean immediate);

    String getShortName(String name);

    String getName(AuthorityType type, String shortName);

    boolean authorityExists(String name);

    String getAuthorityDisplayName(String name);

    void setAuthorityDisplayName(String authorityName, String authorityDisplayName);

    Set<String> getDefaultZones();
}
