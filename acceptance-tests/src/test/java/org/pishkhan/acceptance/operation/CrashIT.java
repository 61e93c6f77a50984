// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.operation;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.pishkhan.acceptance.operation.crash.CrashRun;
import org.pishkhan.acceptance.stage.HostProcess;
import org.pishkhan.acceptance.stage.PostgresServer;

/**
 * {@code kill -9} under load: what was acknowledged is there once, and nothing is half done. Longer by {@code ./run crash}, which
 * names the method and sets {@code pishkhan.crash.rounds} and {@code pishkhan.crash.seed}.
 */
class CrashIT {

    private static final int ROUNDS = Integer.getInteger("pishkhan.crash.rounds", 4);
    private static final long SEED = Long.getLong("pishkhan.crash.seed", new SecureRandom().nextInt(1_000_000));

    @Test
    void nothingIsLostOrDoubledOnH2() {
        run("h2", host("crash-h2"));
    }

    @Test
    void nothingIsLostOrDoubledOnPostgresql() {
        HostProcess.Options host = host("crash-postgresql")
                .arguments("--db-url", PostgresServer.ofRun().newDatabase(), "--db-user", PostgresServer.USER);
        run("postgresql", host);
    }

    /** More than anyone may do from one address; messages whose hand-off was cut are asked for soon. */
    private static HostProcess.Options host(String name) {
        return HostProcess.named(name)
                .java("-XX:TieredStopAtLevel=1")
                .property("pishkhan.signin.per-minute.filings", "1000000")
                .property("pishkhan.sms.stuck-after", "PT2S");
    }

    private static void run(String database, HostProcess.Options options) {
        try (HostProcess host = options.start()) {
            new CrashRun(host, database, SEED).rounds(ROUNDS);
        }
    }
}
