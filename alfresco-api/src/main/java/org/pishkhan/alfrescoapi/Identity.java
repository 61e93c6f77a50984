// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.alfrescoapi;

/** The two users of a thread: the one who signed in and the one whose rights count. Absent users are {@code null}. */
public interface Identity {
    String fullyAuthenticatedUser();

    String runAsUser();

    /** Replaces both users; {@code null} for both means that nobody works on the thread. */
    void become(String fullyAuthenticatedUser, String runAsUser);

    /** Remembers the two users on a stack of the thread. */
    void push();

    /** Restores the users that were remembered last. */
    void pop();

    /** Name of the administrator's account. */
    String administrator();

    /** Name of the guest's account. */
    String guest();
}
