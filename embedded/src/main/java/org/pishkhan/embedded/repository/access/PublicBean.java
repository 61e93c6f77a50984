// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.access;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** A public bean: the target behind a transaction, a check of the call, and a filter of the result. */
final class PublicBean implements InvocationHandler {
    /** Asks before the call; throws to refuse it. */
    interface Check {
        void before(String method, Object[] arguments);
    }

    /** Looks at the result. */
    interface Filter {
        Object after(String method, Object result);
    }

    private static final Object[] NONE = {};

    private final Object target;
    private final TransactionShell.Around around;
    private final Check check;
    private final Filter filter;

    private PublicBean(Object target, TransactionShell.Around around, Check check, Filter filter) {
        this.target = target;
        this.around = around;
        this.check = check;
        this.filter = filter;
    }

    static <T> T of(Class<T> type, T target, TransactionShell.Around around, Check check, Filter filter) {
        PublicBean handler = new PublicBean(target, around, check, filter);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        Object[] given = arguments == null ? NONE : arguments;
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(proxy, method, given);
        }
        return around.run(method.getName(), () -> {
            check.before(method.getName(), given);
            return filter.after(method.getName(), call(method, given));
        });
    }

    private Object ofObject(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "public bean of " + target.getClass().getSimpleName();
        };
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
