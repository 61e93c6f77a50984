// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.platform;

import java.util.function.Supplier;
import org.alfresco.repo.security.authentication.AuthenticationUtil;

/** Alfresco's two users of a thread: the one who signed in, and the one whose rights count. */
public final class AlfrescoIdentity implements Identity {

    /** User name of the service account: a person without password. */
    public static final String SERVICE_ACCOUNT = "pishkhan-service";

    @Override
    public String currentUser() {
        return AuthenticationUtil.getFullyAuthenticatedUser();
    }

    @Override
    public <T> T asService(Supplier<T> work) {
        return AuthenticationUtil.runAs(work::get, SERVICE_ACCOUNT);
    }
}
