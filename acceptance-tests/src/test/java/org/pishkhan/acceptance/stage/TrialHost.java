// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.stage;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The one trial host of a run that names no target: started when the first scenario asks for it, stopped after the last. A run of
 * scenarios with hosts of their own has none.
 */
public final class TrialHost implements LauncherSessionListener {

    private static HostProcess host;

    static synchronized Target target() {
        if (host == null) {
            host = HostProcess.named("trial-host").start();
        }
        return host.target();
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        synchronized (TrialHost.class) {
            if (host != null) {
                host.close();
            }
        }
    }
}
