// SPDX-License-Identifier: Apache-2.0
package org.alfresco.repo.policy;

/** Code that reacts to a policy. */
public interface Behaviour {
    /** When it is called. */
    enum NotificationFrequency {
        EVERY_EVENT,
        FIRST_EVENT,
        TRANSACTION_COMMIT
    }

    <T> T getInterface(Class<T> policy);

    void disable();

    void enable();

    boolean isEnabled();

    NotificationFrequency getNotificationFrequency();
}
