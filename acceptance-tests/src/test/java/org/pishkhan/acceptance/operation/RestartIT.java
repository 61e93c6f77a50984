// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pishkhan.acceptance.actor.Citizen;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.stage.HostProcess;

/** A host that is stopped and started again goes on where it was. */
class RestartIT {

    private static HostProcess host;

    @BeforeAll
    static void startHost() {
        host = HostProcess.named("restart").start();
    }

    @AfterAll
    static void stopHost() {
        host.close();
    }

    @Test
    void aSessionOutlivesARestart() {
        Citizen citizen = new Cast(host.target()).citizen();

        host.stop();
        host.start();

        assertThat(citizen.listsRequests().status()).isEqualTo(200);
    }
}
