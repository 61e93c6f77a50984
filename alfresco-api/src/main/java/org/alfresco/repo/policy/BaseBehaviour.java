// SPDX-License-Identifier: Apache-2.0
package org.alfresco.repo.policy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** A behaviour that each thread can switch off for itself; disabling nests. */
public abstract class BaseBehaviour implements Behaviour {
    protected NotificationFrequency frequency = NotificationFrequency.EVERY_EVENT;
    protected Map<Class<?>, Object> proxies = new HashMap<>();
    private final ThreadLocal<Deque<Boolean>> disabled = ThreadLocal.withInitial(ArrayDeque::new);

    public BaseBehaviour() {}

    public BaseBehaviour(NotificationFrequency frequency) {
        this.frequency = frequency;
    }

    public void setNotificationFrequency(NotificationFrequency frequency) {
        this.frequency = frequency;
    }

    @Override
    public void disable() {
        disabled.get().push(true);
    }

    @Override
    public void enable() {
        if (disabled.get().poll() == null) {
            throw new PolicyException(this + " was not disabled");
        }
    }

    @Override
    public boolean isEnabled() {
        return disabled.get().isEmpty();
    }

    @Override
    public NotificationFrequency getNotificationFrequency() {
        return frequency;
    }
}
