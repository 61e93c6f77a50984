// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.workflow;

import java.time.Duration;
import org.activiti.engine.impl.jobexecutor.JobExecutor;
import org.springframework.context.SmartLifecycle;

/** Runs timers and asynchronous steps from the moment the host is up until it stops. */
final class Jobs implements SmartLifecycle {
    private final JobExecutor executor;

    Jobs(JobExecutor executor, Duration pollInterval) {
        this.executor = executor;
        executor.setWaitTimeInMillis((int) pollInterval.toMillis());
    }

    @Override
    public void start() {
        executor.start();
    }

    @Override
    public void stop() {
        executor.shutdown();
    }

    /** The host starts it, once the modules have started. */
    @Override
    public boolean isAutoStartup() {
        return false;
    }

    @Override
    public boolean isRunning() {
        return executor.isActive();
    }

    /** Before the web server opens, and after it has closed. */
    @Override
    public int getPhase() {
        return 0;
    }
}
