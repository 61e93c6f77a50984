// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.util.function.Supplier;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.pishkhan.platform.Identity;

/**
 * Marks on this thread what our own code writes, so that the guards can refuse everybody else. Work runs with the rights of the
 * service account.
 */
public final class OwnWriting {

    private final ThreadLocal<Boolean> own = ThreadLocal.withInitial(() -> false);
    private final Identity identity;

    public OwnWriting(Identity identity) {
        this.identity = identity;
    }

    <T> T reading(Supplier<T> work) {
        return identity.asService(work);
    }

    <T> T writing(Supplier<T> work) {
        boolean before = own.get();
        own.set(true);
        try {
            return identity.asService(work);
        } finally {
            restore(before);
        }
    }

    private void restore(boolean before) {
        if (before) {
            own.set(true);
        } else {
            own.remove();
        }
    }

    boolean isWriting() {
        return own.get();
    }

    /**
     * Lets our own code pass and nobody else.
     *
     * @param why others must not, in a sentence
     */
    void demand(String why) {
        if (!isWriting()) {
            throw new AccessDeniedException(why);
        }
    }
}
