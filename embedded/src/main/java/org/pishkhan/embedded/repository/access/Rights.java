// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.access;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthorityService;
import org.pishkhan.embedded.repository.node.AccessList;
import org.pishkhan.embedded.repository.node.AccessLists;
import org.pishkhan.embedded.repository.node.NodeRow;
import org.pishkhan.embedded.repository.transaction.TransactionCache;

/** Says whether the run-as user has a right: as System, administrator, owner, or by an access list. */
public final class Rights {
    private record Grant(long aclId, String user) {}

    private final AccessLists lists;
    private final AuthorityService authorities;
    private final TransactionCache<Map<Grant, Set<String>>> granted = new TransactionCache<>(HashMap::new);

    public Rights(AccessLists lists, AuthorityService authorities) {
        this.lists = lists;
        this.authorities = authorities;
    }

    /** Whether somebody is there whom no list concerns. */
    public boolean isPrivileged() {
        return AuthenticationUtil.isRunAsUserTheSystemUser() || authorities.hasAdminAuthority();
    }

    public boolean may(NodeRow node, String permission) {
        String user = AuthenticationUtil.getRunAsUser();
        if (user == null) {
            return false;
        }
        return isPrivileged()
                || node.owner().equals(Optional.of(user))
                || grants(node.aclId(), user).containsAll(PermissionDefinitions.singles(permission));
    }

    private Set<String> grants(long aclId, String user) {
        Map<Grant, Set<String>> known = granted.get();
        Grant key = new Grant(aclId, user);
        Set<String> grants = known.get(key);
        if (grants == null) {
            grants = compute(aclId, user);
            known.put(key, grants);
        }
        return grants;
    }

    private Set<String> compute(long aclId, String user) {
        Set<String> who = new HashSet<>(authorities.getAuthoritiesForUser(user));
        who.add(user);
        Set<String> grants = new HashSet<>();
        for (AccessList list : lists.effective(aclId)) {
            list.entries().stream()
                    .filter(entry -> who.contains(entry.authority()))
                    .forEach(entry -> grants.addAll(PermissionDefinitions.singles(entry.permission())));
        }
        return grants;
    }

    /** Forgets what was computed; after a change of rights. */
    void changed() {
        granted.get().clear();
    }
}
