// SPDX-License-Identifier: Apache-2.0
package org.springframework.extensions.surf.util;

import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextAware;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.ContextRefreshedEvent;

/** A bean that acts when its own application context has started and when it closes; child contexts do not count. */
@SuppressWarnings("rawtypes") // as Alfresco declares it
public abstract class AbstractLifecycleBean implements ApplicationListener, ApplicationContextAware {
    private ApplicationContext applicationContext;

    @Override
    public void onApplicationEvent(ApplicationEvent event) {
        if (event instanceof ContextRefreshedEvent refreshed && isMine(refreshed.getApplicationContext())) {
            onBootstrap(event);
        }
        if (event instanceof ContextClosedEvent closed && isMine(closed.getApplicationContext())) {
            onShutdown(event);
        }
    }

    private boolean isMine(ApplicationContext context) {
        return context != null && context.equals(applicationContext);
    }

    @Override
    public void setApplicationContext(ApplicationContext applicationContext) {
        this.applicationContext = applicationContext;
    }

    protected ApplicationContext getApplicationContext() {
        return applicationContext;
    }

    /** The context has been refreshed: every bean is there. */
    protected abstract void onBootstrap(ApplicationEvent event);

    /** The context closes; beans are still usable. */
    protected abstract void onShutdown(ApplicationEvent event);
}
