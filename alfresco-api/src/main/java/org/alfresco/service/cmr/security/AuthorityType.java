// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.cmr.security;

/** The kinds of authorities, told apart by their names. */
public enum AuthorityType {
    ADMIN(PermissionService.ADMINISTRATOR_AUTHORITY, ""),
    EVERYONE(PermissionService.ALL_AUTHORITIES, ""),
    OWNER(PermissionService.OWNER_AUTHORITY, ""),
    GUEST(PermissionService.GUEST_AUTHORITY, ""),
    GROUP("", PermissionService.GROUP_PREFIX),
    ROLE("", PermissionService.ROLE_PREFIX),
    USER("", ""),
    WILDCARD("", "");

    private final String fixedString;
    private final String prefixString;

    AuthorityType(String fixedString, String prefixString) {
        this.fixedString = fixedString;
        this.prefixString = prefixString;
    }

    public boolean isFixedString() {
        return !fixedString.isEmpty();
    }

    public String getFixedString() {
        return fixedString;
    }

    public boolean isPrefixed() {
        return !prefixString.isEmpty();
    }

    public String getPrefixString() {
        return prefixString;
    }

    public int getOrderPosition() {
        return ordinal();
    }

    public static AuthorityType getAuthorityType(String authority) {
        if (authority == null) {
            return WILDCARD;
        }
        return switch (authority) {
            case PermissionService.ALL_AUTHORITIES -> EVERYONE;
            case PermissionService.OWNER_AUTHORITY -> OWNER;
            case PermissionService.GUEST_AUTHORITY -> GUEST;
            default -> byPrefix(authority);
        };
    }

    private static AuthorityType byPrefix(String authority) {
        if (authority.startsWith(PermissionService.GROUP_PREFIX)) {
            return GROUP;
        }
        return authority.startsWith(PermissionService.ROLE_PREFIX) ? ROLE : USER;
    }
}
