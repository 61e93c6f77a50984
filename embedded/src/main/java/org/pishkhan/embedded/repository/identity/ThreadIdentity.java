// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.identity;

import java.util.ArrayDeque;
import java.util.Deque;
import org.pishkhan.alfrescoapi.Identity;

/** The users of the current thread. */
public final class ThreadIdentity implements Identity {
    private record Users(String fullyAuthenticated, String runAs) {}

    private static final Users NOBODY = new Users(null, null);

    private final ThreadLocal<Users> users = ThreadLocal.withInitial(() -> NOBODY);
    private final ThreadLocal<Deque<Users>> remembered = ThreadLocal.withInitial(ArrayDeque::new);

    @Override
    public String fullyAuthenticatedUser() {
        return users.get().fullyAuthenticated();
    }

    @Override
    public String runAsUser() {
        return users.get().runAs();
    }

    @Override
    public void become(String fullyAuthenticatedUser, String runAsUser) {
        if (fullyAuthenticatedUser == null && runAsUser == null) {
            users.remove();
        } else {
            users.set(new Users(fullyAuthenticatedUser, runAsUser));
        }
    }

    @Override
    public void push() {
        remembered.get().push(users.get());
    }

    @Override
    public void pop() {
        users.set(remembered.get().pop());
    }

    @Override
    public String administrator() {
        return "admin";
    }

    @Override
    public String guest() {
        return "guest";
    }
}
