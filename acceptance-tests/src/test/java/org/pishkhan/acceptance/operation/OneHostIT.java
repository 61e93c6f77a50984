// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.operation;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.stage.HostProcess;

/** Parallel work at one host on H2. */
class OneHostIT extends ParallelWork {

    private HostProcess host;

    @BeforeAll
    void start() {
        host = HostProcess.named("one-host")
                .arguments("--hostile", HOSTILE)
                .property("pishkhan.signin.per-minute.filings", "10000")
                .property("pishkhan.housekeeping.pause", "PT1S")
                .property("pishkhan.triage.close-after", "PT1S")
                .start();
    }

    @AfterAll
    void stop() {
        host.close();
    }

    @Override
    List<Cast> casts() {
        return List.of(new Cast(host.target()));
    }
}
