// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.springframework.transaction.PlatformTransactionManager;

/** Wraps private services into the public beans: a transaction, then the question for rights, then the work. */
public final class PublicBeans {
    private final GuardTable guards;
    private final TransactionShell shell;

    public PublicBeans(GuardTable guards, RetryingTransactionHelper helper, PlatformTransactionManager transactions) {
        this.guards = guards;
        this.shell = new TransactionShell(helper, transactions);
    }

    public NodeService nodes(NodeService target) {
        ContentRestriction restriction = new ContentRestriction(target);
        return PublicBean.of(
                NodeService.class,
                target,
                shell.retrying(),
                (method, arguments) -> {
                    require(guards.forNodes(), method, arguments);
                    restriction.check(method, arguments);
                },
                this::onlyReadable);
    }

    public ContentService content(ContentService target) {
        return guarded(ContentService.class, target, guards.forContent(), shell.readOnly());
    }

    public SearchService search(SearchService target) {
        return guarded(SearchService.class, target, guards.forSearch(), shell.joining());
    }

    public PermissionService permissions(PermissionService target) {
        return guarded(PermissionService.class, target, guards.forPermissions(), shell.joining());
    }

    public AuthorityService authorities(AuthorityService target) {
        return guarded(AuthorityService.class, target, guards.forAuthorities(), shell.joining());
    }

    public PersonService people(PersonService target) {
        Map<String, Guard> table = guards.forPeople();
        return PublicBean.of(
                PersonService.class,
                target,
                shell.joining(),
                (method, arguments) -> require(table, method, arguments),
                this::onlyReadable);
    }

    public MutableAuthenticationService authentication(MutableAuthenticationService target) {
        return guarded(MutableAuthenticationService.class, target, guards.forAuthentication(), shell.none());
    }

    private static <T> T guarded(Class<T> type, T target, Map<String, Guard> table, TransactionShell.Around around) {
        return PublicBean.of(
                type,
                target,
                around,
                (method, arguments) -> require(table, method, arguments),
                (method, result) -> result);
    }

    private static void require(Map<String, Guard> table, String method, Object[] arguments) {
        Guard guard = table.get(method);
        if (guard == null) {
            throw new UnsupportedOperationException("No rule for the public method " + method);
        }
        if (!guard.admits(arguments)) {
            throw new AccessDeniedException(
                    "Access Denied.  You do not have the appropriate permissions to perform this operation.");
        }
    }

    /** Leaves unreadable nodes out of lists, and refuses an unreadable single node. */
    private Object onlyReadable(String method, Object result) {
        if (result instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof ChildAssociationRef) {
            return method.equals("getParentAssocs") ? list : readable(list);
        }
        boolean checked =
                List.of("getChildByName", "getPerson", "getPersonOrNull").contains(method);
        if (checked && result instanceof NodeRef ref && !mayRead(ref)) {
            throw new AccessDeniedException(
                    "Access Denied.  You do not have the appropriate permissions to perform this operation.");
        }
        return result;
    }

    private Collection<?> readable(List<?> associations) {
        return associations.stream()
                .filter(association -> mayRead(((ChildAssociationRef) association).getChildRef()))
                .filter(Objects::nonNull)
                .toList();
    }

    private boolean mayRead(NodeRef ref) {
        return guards.may(ref, PermissionService.READ_PROPERTIES);
    }
}
