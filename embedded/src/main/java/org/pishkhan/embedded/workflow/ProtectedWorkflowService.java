// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.workflow;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.List;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The public bean {@code WorkflowService}: every call in a transaction; reads and changes of tasks under the rights of
 * the user. Reading, cancelling and deleting workflows is open to everybody, as in Alfresco.
 */
final class ProtectedWorkflowService implements InvocationHandler {
    private final WorkflowService target;
    private final TaskRights rights;
    private final TransactionTemplate transaction;

    private ProtectedWorkflowService(WorkflowService target, TaskRights rights, PlatformTransactionManager manager) {
        this.target = target;
        this.rights = rights;
        this.transaction = new TransactionTemplate(manager);
    }

    static WorkflowService protect(WorkflowService target, TaskRights rights, PlatformTransactionManager manager) {
        return (WorkflowService) Proxy.newProxyInstance(
                WorkflowService.class.getClassLoader(),
                new Class<?>[] {WorkflowService.class},
                new ProtectedWorkflowService(target, rights, manager));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) {
        if (method.getDeclaringClass() == Object.class) {
            return call(method, arguments);
        }
        return transaction.execute(status -> guarded(method, arguments));
    }

    @SuppressWarnings("unchecked")
    private Object guarded(Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "getTaskById" -> rights.read((String) arguments[0], () -> (WorkflowTask) call(method, arguments));
            case "getStartTask" -> {
                WorkflowTask task = (WorkflowTask) call(method, arguments);
                rights.checkStartTask((String) arguments[0], task);
                yield task;
            }
            case "updateTask", "endTask" -> {
                rights.checkChange((String) arguments[0]);
                yield call(method, arguments);
            }
            case "getAssignedTasks", "getPooledTasks", "getTasksForWorkflowPath", "queryTasks" ->
                rights.filter((List<WorkflowTask>) call(method, arguments));
            default -> call(method, arguments);
        };
    }

    private Object call(Method method, Object[] arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new UndeclaredThrowableException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
