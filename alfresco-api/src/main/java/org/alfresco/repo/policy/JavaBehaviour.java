// SPDX-License-Identifier: Apache-2.0
package org.alfresco.repo.policy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** Calls a public method of an object; while it runs, it is switched off for its thread. */
public class JavaBehaviour extends BaseBehaviour {
    private final Object instance;
    private final String method;

    public JavaBehaviour(Object instance, String method) {
        this(instance, method, NotificationFrequency.EVERY_EVENT);
    }

    public JavaBehaviour(Object instance, String method, NotificationFrequency frequency) {
        super(frequency);
        if (instance == null || method == null) {
            throw new IllegalArgumentException("A behaviour needs an object and a method");
        }
        this.instance = instance;
        this.method = method;
    }

    @Override
    public synchronized <T> T getInterface(Class<T> policy) {
        return policy.cast(proxies.computeIfAbsent(policy, this::proxy));
    }

    private Object proxy(Class<?> policy) {
        Method target = targetOf(policy);
        return Proxy.newProxyInstance(
                policy.getClassLoader(),
                new Class<?>[] {policy},
                (proxy, called, arguments) -> called.getDeclaringClass() == Object.class
                        ? called.invoke(this, arguments)
                        : call(target, arguments));
    }

    private Method targetOf(Class<?> policy) {
        Method[] methods = policy.getMethods();
        if (methods.length != 1) {
            throw new PolicyException("Policy " + policy.getName() + " must have one method");
        }
        try {
            return instance.getClass().getMethod(method, methods[0].getParameterTypes());
        } catch (NoSuchMethodException e) {
            throw new PolicyException(
                    "No method " + method + " in " + instance.getClass().getName(), e);
        }
    }

    private Object call(Method target, Object[] arguments) throws Throwable {
        if (!isEnabled()) {
            return null;
        }
        disable();
        try {
            return target.invoke(instance, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        } finally {
            enable();
        }
    }

    @Override
    public String toString() {
        return "Java method[class=" + instance.getClass().getName() + ", method=" + method + "]";
    }
}
