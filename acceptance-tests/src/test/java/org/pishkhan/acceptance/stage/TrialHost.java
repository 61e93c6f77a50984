// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.stage;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The one trial host of a run that names no target: started when the first scenario asks for it, stopped after the last. A run of
 * scenarios with hosts of their own has none.
 */
public final class TrialHost implements LauncherSessionListener {

    /** What the host of this run is started with besides, such as {@code --hostile 0.1}. */
    private static final String ARGUMENTS_PROPERTY = "pishkhan.host.arguments";

    private static HostProcess host;

    static synchronized Target target() {
        if (host == null) {
            String further = System.getProperty(ARGUMENTS_PROPERTY, "").strip();
            host = further.isEmpty()
                    ? HostProcess.named("trial-host").start()
                    : HostProcess.named("trial-host" + further.replaceAll("[^a-z0-9]+", "-"))
                            .arguments(further.split("\\s+"))
                            .start();
        }
        return host.target();
    }

    /** What the trial host of this run printed; empty when the run has a target and no such host. */
    public static synchronized Optional<Path> log() {
        return Optional.ofNullable(host).map(HostProcess::log);
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
