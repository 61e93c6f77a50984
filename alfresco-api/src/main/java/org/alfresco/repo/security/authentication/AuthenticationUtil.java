// SPDX-License-Identifier: Apache-2.0
package org.alfresco.repo.security.authentication;

import net.sf.acegisecurity.Authentication;
import org.alfresco.service.cmr.security.PermissionService;
import org.pishkhan.alfrescoapi.Host;
import org.pishkhan.alfrescoapi.Identity;

/** Who works on this thread: the fully authenticated user, and the user as whom the work runs. */
public class AuthenticationUtil {
    public static final String SYSTEM_USER_NAME = "System";

    /** Work that runs with the rights of somebody else. */
    public interface RunAsWork<Result> {
        Result doWork() throws Exception;
    }

    private static Identity identity() {
        return Host.current().identity();
    }

    public static Authentication setAdminUserAsFullyAuthenticatedUser() {
        return setFullyAuthenticatedUser(getAdminUserName());
    }

    public static Authentication setFullyAuthenticatedUser(String userName) {
        requireName(userName);
        identity().become(userName, userName);
        return new UserAuthentication(userName);
    }

    public static Authentication setRunAsUserSystem() {
        return setRunAsUser(SYSTEM_USER_NAME);
    }

    public static Authentication setRunAsUser(String userName) {
        requireName(userName);
        String full = identity().fullyAuthenticatedUser();
        identity().become(full == null ? userName : full, userName);
        return new UserAuthentication(userName);
    }

    private static void requireName(String userName) {
        if (userName == null) {
            throw new AuthenticationException("The user name is missing");
        }
    }

    public static String getRunAsUser() throws AuthenticationException {
        return identity().runAsUser();
    }

    public static boolean isRunAsUserTheSystemUser() {
        return SYSTEM_USER_NAME.equals(getRunAsUser());
    }

    public static String getFullyAuthenticatedUser() throws AuthenticationException {
        return identity().fullyAuthenticatedUser();
    }

    public static String getSystemUserName() {
        return SYSTEM_USER_NAME;
    }

    public static String getAdminUserName() {
        return identity().administrator();
    }

    public static String getAdminRoleName() {
        return PermissionService.ADMINISTRATOR_AUTHORITY;
    }

    public static String getGuestUserName() {
        return identity().guest();
    }

    public static String getGuestRoleName() {
        return PermissionService.GUEST_AUTHORITY;
    }

    public static void clearCurrentSecurityContext() {
        identity().become(null, null);
    }

    public static <R> R runAsSystem(RunAsWork<R> runAsWork) {
        return runAs(runAsWork, getSystemUserName());
    }

    public static <R> R runAs(RunAsWork<R> runAsWork, String uid) {
        String full = identity().fullyAuthenticatedUser();
        String runAs = identity().runAsUser();
        try {
            setRunAsUser(uid);
            return runAsWork.doWork();
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new RuntimeException("Error during run as.", e);
        } finally {
            identity().become(full, runAs);
        }
    }

    public static void pushAuthentication() {
        identity().push();
    }

    public static void popAuthentication() {
        identity().pop();
    }

    private record UserAuthentication(String name) implements Authentication {
        @Override
        public Object getPrincipal() {
            return name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public void setAuthenticated(boolean isAuthenticated) {
            if (!isAuthenticated) {
                throw new UnsupportedOperationException("Authentication.setAuthenticated(false)");
            }
        }

        @Override
        public boolean isAuthenticated() {
            return true;
        }
    }
}
